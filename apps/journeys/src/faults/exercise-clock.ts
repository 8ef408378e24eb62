const hour = 3_600_000;

/** The time that every deed of the load says it has; it may step, also backwards, as clocks do. */
export class ExerciseClock {
  private offsetHours = 0;

  get at(): string {
    return new Date(Date.parse('2026-12-08T10:00:00Z') + this.offsetHours * hour).toISOString();
  }

  stepTo(offsetHours: number): void {
    this.offsetHours = offsetHours;
  }
}

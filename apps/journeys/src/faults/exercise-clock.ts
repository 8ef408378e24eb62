const hour = 3_600_000;

/** The time that every deed of the load says it has; it may step, also backwards, as clocks do. */
export class ExerciseClock {
  private offsetHours = 0;
  private seconds = 0;
  /** Whether it has ever gone back. */
  wentBack = false;

  /** One second later each time it is looked at. */
  get at(): string {
    const passed = this.offsetHours * hour + this.seconds++ * 1_000;
    return new Date(Date.parse('2026-12-08T10:00:00Z') + passed).toISOString();
  }

  stepTo(offsetHours: number): void {
    this.wentBack ||= offsetHours < this.offsetHours;
    this.offsetHours = offsetHours;
  }
}

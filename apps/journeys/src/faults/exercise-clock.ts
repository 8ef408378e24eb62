const hour = 3_600_000;

/** The time of every action of the load; it may jump, also backwards, as clocks do. */
export class ExerciseClock {
  private offsetHours = 0;
  private seconds = 0;
  /** Whether it has ever gone back. */
  wentBack = false;

  /** One second later each time it is read. */
  get at(): string {
    const passed = this.offsetHours * hour + this.seconds++ * 1_000;
    return new Date(Date.parse('2026-12-08T10:00:00Z') + passed).toISOString();
  }

  stepTo(offsetHours: number): void {
    this.wentBack ||= offsetHours < this.offsetHours;
    this.offsetHours = offsetHours;
  }
}

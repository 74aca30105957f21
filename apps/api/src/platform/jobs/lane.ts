/** Does one thing after another as long as there is something to do, and sleeps until it is woken. */
export class Lane {
  private isWoken = true;
  private isStopping = false;
  private resume = () => undefined as void;
  private readonly ended: Promise<void>;

  /** `work` says whether there was something to do; it does not throw. */
  constructor(private readonly work: () => Promise<boolean>) {
    this.ended = this.loop();
  }

  wake(): void {
    this.isWoken = true;
    this.resume();
  }

  /** Takes on nothing new; resolves when what it is at has ended. */
  stop(): Promise<void> {
    this.isStopping = true;
    this.resume();
    return this.ended;
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      this.isWoken = false;
      if (await this.work()) continue;
      if (!this.isWoken && !this.isStopping)
        await new Promise<void>((resolve) => (this.resume = resolve));
    }
  }
}

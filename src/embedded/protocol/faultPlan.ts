/** A refusal that a test asks the host for. */
export interface PlannedFault {
  readonly code: string;
  readonly message: string;
}

/**
 * Makes the host misbehave on purpose: refuse a batch, act as if the person were typing in a cell, or take its time. Nothing of
 * a refused batch is carried out.
 */
export class FaultPlan {
  private batches = 0;
  private readonly planned = new Map<number, PlannedFault>();
  private typing = false;
  /** Every answer comes this many milliseconds later. */
  latency = 0;

  /** Refuses the `nth` batch from now on (1 is the next). */
  failBatch(nth: number, code: string, message = `The test asked for ${code}.`): void {
    this.planned.set(this.batches + nth, { code, message });
  }

  /** While the person types in a cell, every batch is refused with InvalidOperationInCellEditMode. */
  setPersonTyping(typing: boolean): void {
    this.typing = typing;
  }

  clear(): void {
    this.planned.clear();
    this.typing = false;
    this.latency = 0;
  }

  /** The fault the batch that begins now meets, or null. */
  next(): PlannedFault | null {
    this.batches++;
    if (this.typing) {
      return {
        code: 'InvalidOperationInCellEditMode',
        message:
          'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB and then try again.',
      };
    }
    const found = this.planned.get(this.batches) ?? null;
    this.planned.delete(this.batches);
    return found;
  }
}

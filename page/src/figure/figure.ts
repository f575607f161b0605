/** What is drawn into an element and stays there. */
export interface Figure {
  /** Draws anew, in the colours that hold now. */
  redraw(): void;
  /** Fits the width that its element has now. */
  resize(): void;
  /** Takes away what it drew, and hears of nothing any more. */
  dispose(): void;
}

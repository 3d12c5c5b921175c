/** What happens to data when its resource is removed from the program or the stack is destroyed. */
export const Protection = {
  /** Deletion is refused, by Pulumi and by AWS where AWS can; a last snapshot or version stays. */
  Protected: "protected",
  /** The data goes with the stack. For environments whose data can be made again. */
  Disposable: "disposable",
} as const;
export type Protection = (typeof Protection)[keyof typeof Protection];

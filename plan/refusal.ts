/** The call or a file that it needs is wrong. The message is for the person who called: it is printed as it is, without a stack trace. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}

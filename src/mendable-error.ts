/** A mistake that a user can mend: told in a sentence that says what to do, without a stack. */
export abstract class MendableError extends Error {}

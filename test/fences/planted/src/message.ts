export interface Message {
  readonly text: string;
}

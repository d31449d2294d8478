/** The parts of Adaptive Cards 1.5 that are used here. Rich text is shown as it stands: no Markdown in it is read. */

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string; readonly tooltip: string };
}

export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: 'Small';
}

/** A heading that screen readers can jump to. Its text is read as Markdown, so it is for words of our own. */
export interface Heading {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly style: 'heading';
  readonly weight: 'Bolder';
  readonly wrap: true;
}

export interface Container {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly separator?: true;
  readonly style?: 'emphasis';
}

/** Buttons that belong to what stands above them. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Execute[];
}

/** A field to type into; only in a dialog. */
export interface TextInput {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly isMultiline: true;
}

/** Bars that Teams draws by itself, though they are in no version of Adaptive Cards. */
export interface Chart {
  readonly type: 'Chart.VerticalBar';
  readonly title: string;
  readonly data: readonly { readonly x: string; readonly y: number }[];
  /** What is shown where charts are not. */
  readonly fallback: RichTextBlock;
}

export type Element = RichTextBlock | Heading | Container | ActionSet | TextInput | Chart;

/** Sends what was typed into a dialog. */
export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
}

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly associatedInputs: 'none';
}

/** A plain link, as a button. */
export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/** A button of a card in a chat. */
export type Action = Execute | OpenUrl;

export interface Card<Button = Action> {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'en';
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Button[];
}

/** A line of words. */
export function line(text: string, look: Omit<TextRun, 'type' | 'text'> = {}): RichTextBlock {
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text, ...look }] };
}

/** A whole card; `summary` is what is shown where cards are not. */
export function card<Button = Action>(
  summary: string,
  body: readonly Element[],
  actions: readonly Button[] = [],
): Card<Button> {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'en',
    fallbackText: summary,
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}

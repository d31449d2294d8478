import { z } from 'zod';
import { MembersActivity, PlacedActivity } from './wire.ts';

/** Teams leaves a field out, or sends null, for the same thing. */
const maybe = z.string().nullish();

/** What the button that lifts a mute is called. */
export const LIFT = 'lift-mute';

const Dialog = PlacedActivity.extend({
  type: z.literal('invoke'),
  name: z.enum(['composeExtension/fetchTask', 'composeExtension/submitAction']),
  value: z.object({
    /** What was typed into the dialog. */
    data: z.object({ text: maybe }).nullish(),
    /** The message from whose menu it was chosen. */
    messagePayload: z
      .object({
        from: z.object({ user: z.object({ id: maybe }).nullish() }).nullish(),
        body: z.object({ content: maybe }).nullish(),
      })
      .nullish(),
  }),
});

const Installed = PlacedActivity.extend({
  type: z.literal('installationUpdate'),
  action: z.literal('add'),
});

const Lift = PlacedActivity.extend({
  type: z.literal('invoke'),
  name: z.literal('adaptiveCard/action'),
  value: z.object({
    action: z.object({ verb: z.literal(LIFT), data: z.object({ mute: z.string().min(1).max(200) }) }),
  }),
});

/** Somebody opened the dialog in which drafts are checked, or typed something into it. */
export type Dialog = z.output<typeof Dialog>;
/** Somebody wants to hear of a duty again. */
export type Lift = z.output<typeof Lift>;

/** What people ask of the bot itself. */
export type AskedActivity =
  | { readonly kind: 'dialog'; readonly activity: Dialog }
  | { readonly kind: 'lift'; readonly activity: Lift }
  | { readonly kind: 'installed'; readonly activity: z.output<typeof PlacedActivity> };

/** The activity as far as it asks something of the bot itself; null if it does not. */
export function readAsked(body: unknown): AskedActivity | null {
  const dialog = Dialog.safeParse(body).data;
  if (dialog !== undefined) return { kind: 'dialog', activity: dialog };
  const lift = Lift.safeParse(body).data;
  if (lift !== undefined) return { kind: 'lift', activity: lift };
  const installed = Installed.safeParse(body).data ?? addedItself(body);
  if (installed?.conversation.conversationType !== 'personal') return null;
  return { kind: 'installed', activity: installed };
}

/** Teams tells of the bot's own arrival in one of two ways, or in both. */
function addedItself(body: unknown): z.output<typeof MembersActivity> | undefined {
  const { data } = MembersActivity.safeParse(body);
  return data?.membersAdded.some(({ id }) => id === data.recipient.id) === true ? data : undefined;
}

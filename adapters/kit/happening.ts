import type { AuthorKey, Message, MessageKey } from '../../src/message.ts';
import type { Inbox } from '../../src/ports.ts';
import type { AddressBook } from './address-book.ts';

/** What happened to a message, in the words of the inbox. */
export type Happening<Address> =
  | { readonly kind: 'said'; readonly message: Message; readonly address: Address }
  | {
      readonly kind: 'edited';
      readonly message: Message;
      readonly address: Address;
      /** Milliseconds since the epoch; absent where the message itself tells. */
      readonly editedAt?: number;
    }
  | { readonly kind: 'deleted'; readonly message: MessageKey };

/** Hands a happening to the inbox, once its address is known. */
export async function tell<Address extends { readonly author: AuthorKey }, Place>(
  inbox: Inbox,
  happening: Happening<Address>,
  book: AddressBook<Address, Place>,
): Promise<void> {
  if (happening.kind === 'deleted') {
    // A word that still waits for its turn finds nobody to go to any more.
    book.messages.delete(happening.message);
    return inbox.deleted(happening.message);
  }
  book.messages.set(happening.message.key, happening.address);
  book.people.set(happening.message.author, happening.address);
  if (happening.kind === 'edited') return inbox.edited(happening.message, happening.editedAt);
  return inbox.said(happening.message);
}

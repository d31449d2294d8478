import type { ServerResponse } from 'node:http';
import type { Person as Known } from '../../src/message.ts';
import type { Inbox, Route } from '../../src/ports.ts';
import type { Audience } from '../../src/vocabulary.ts';
import { guarded } from './guarded.ts';
import { personCalled, profileOf, type Person } from './people.ts';
import { readAsked, Refusal } from './requests.ts';

export interface AskedParts {
  /** Undefined until the program listens. */
  readonly inbox: () => Inbox | undefined;
  /** Who would read what is posted now. */
  readonly audience: () => Audience;
  /** Somebody as the inbox knows them. */
  readonly known: (person: Person) => Known;
}

/** What people ask of the bot itself: a draft checked, and their home. Each answer goes to the page that asked, alone. */
export function createAskedRoutes({ inbox, audience, known }: AskedParts): Route[] {
  return [
    {
      method: 'post',
      path: '/playground/drafts',
      handle: guarded(async (request, response) => {
        const { as, text, hasPictures } = await readAsked(request);
        const profile = profileOf(whoIs(as));
        const where = { audience: audience(), mentions: [] };
        const isOpen = where.audience === 'shared-or-public';
        const draft = { text, hasPictures, ...where, profile: isOpen ? profile : null };
        answerJson(response, await inbox()?.draft(draft));
      }),
    },
    {
      method: 'get',
      path: '/playground/home',
      handle: guarded(async (request, response) => {
        const { searchParams } = new URL(request.url ?? '', 'http://localhost');
        const person = whoIs(searchParams.get('as') ?? '');
        answerJson(response, await inbox()?.home(known(person)));
      }),
    },
  ];
}

function whoIs(id: string): Person {
  const person = personCalled(id);
  if (person === undefined) throw new Refusal(404, 'Nobody of that name is here.');
  return person;
}

/** Kept by no browser. */
function answerJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

import { spanOf, type Annotated } from '../annotated.ts';
import type { DirectKind, Entity } from '../patient.ts';
import { list } from '../lexicon/list.ts';
import { digitRuns } from './digit-runs.ts';

const LOCAL_PART = /[\w.+-]/;
const DOMAIN_PART = /[\w.-]/;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 120;
const HANDLE = /(?<![\w@.])@[a-z_][\w.]{2,30}/gi;
const STAFF_MAIL =
  /@(?:[\w-]{1,63}\.){0,4}(?:nhs\.(?:uk|net|scot|wales)|ac\.uk|gov\.uk|hscni\.net|gmc-uk\.org|bma\.org\.uk)$/i;
const ROLE_MAIL =
  /^(?:info|admin|office|rota|help|helpdesk|contact|enquiries|support|pals|reception|bookings|secretary|team|noreply|no-reply|postgrad|education|training|referral|appointment)[\w.+-]*@/i;

/** Phone numbers, e-mail addresses and social-media handles that are not the workplace's own. */
export function readContacts(source: Annotated): Entity[] {
  return [...readPhones(source), ...readMails(source), ...readHandles(source)];
}

function direct(kind: DirectKind, span: Entity['span']): Entity {
  return { kind, direct: true, span, value: null, pointing: true };
}

/** A number abroad, with its country's code. */
const ABROAD = /^(?!44)[1-9]\d{8,14}$/;

/** UK mobiles and land lines, and numbers abroad. Freephone, 0300 and short codes belong to services. */
function readPhones({ tokens }: Annotated): Entity[] {
  return digitRuns(tokens).flatMap((run) => {
    const isCoded = tokens[run.from - 1]?.text === '+';
    const international = run.digits.startsWith('44') && isCoded;
    const national = international ? `0${run.digits.slice(2)}` : run.digits;
    const mobile = /^07\d{9}$/.test(national);
    const landline = /^0[12]\d{8,9}$/.test(national);
    if (isCoded && ABROAD.test(run.digits)) return [direct('phone', spanOf(tokens, run.from - 1, run.to))];
    return mobile || (landline && !isOfService(tokens, run.from))
      ? [direct('phone', spanOf(tokens, run.from - (international ? 1 : 0), run.to))]
      : [];
  });
}

function readMails({ text }: Annotated): Entity[] {
  const mails: Entity[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL_PART.test(text[start - 1]!)) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_DOMAIN && DOMAIN_PART.test(text[end]!)) end += 1;
    while (text[end - 1] === '.' || text[end - 1] === '-') end -= 1;
    const mail = text.slice(start, end);
    const whole = start < at && mail.slice(at - start).includes('.', 2);
    if (whole && !STAFF_MAIL.test(mail) && !ROLE_MAIL.test(mail)) mails.push(direct('email', [start, end]));
  }
  return mails;
}

/** In a workspace "@name" calls a colleague; it is a stranger's handle beside the name of a network. */
const NETWORKS =
  /\b(?:insta|instagram|ig|tiktok|tik tok|twitter|snap|snapchat|facebook|fb|handle|handles|threads|bluesky|bsky|username|profile|youtube|channel|twitch|reddit|discord|onlyfans|linkedin|followers?|follows|socials?|tweets?|tweeted|posted|posts|posting|filming|streaming|streams?|streamer|vlog|blog|account|acct|dm|tag|tagged)\b/i;

function readHandles({ text, mentions }: Annotated): Entity[] {
  if (!NETWORKS.test(text)) return [];
  const called = [...text.matchAll(HANDLE)]
    .filter((match) => !mentions.some(([start, end]) => match.index >= start && match.index < end))
    .map((match) => direct('handle', [match.index, match.index + match[0].length]));
  return called.length > 0 ? called : plainHandles(text);
}

/** "on facebook as BigTam_55", "insta: gaz.on.dialysis": a name made for a network has a mark, a figure or a hump. */
const PLAIN_HANDLE =
  /\b(?:insta|instagram|facebook|fb|tiktok|twitter|twitch|snapchat|snap|youtube|threads|username|handle|streams|streaming|posts|posting|plays|vlogs) ?(?:as|is|:|=) ?(\w[\w.]{3,30})/gi;
/** "snapchat lil_kez.04": without a word between, a mark has to stand inside it. */
const BARE_HANDLE = /\b(?:insta|instagram|tiktok|twitter|twitch|snapchat) (\w{1,30}[_.]\w[\w.]{0,30})/gi;
const MADE_UP = /[a-z][A-Z]|[a-z\d][_.][a-z\d]|[a-z]\d/i;
const HUMP = /_|\d|\w\.\w|[a-z][A-Z]/;

function plainHandles(text: string): Entity[] {
  return [...text.matchAll(PLAIN_HANDLE), ...text.matchAll(BARE_HANDLE)]
    .filter(([, handle]) => MADE_UP.test(handle!) && HUMP.test(handle!))
    .map((match) => {
      const end = match.index + match[0].length;
      return direct('handle', [end - match[1]!.length, end]);
    });
}

const SERVICES = new Set(
  list(
    'switch, switchboard, ward, office, secretary, secretaries, reception, helpline, pharmacy, clinic, bleep, ext, line, desk, department, lab, labs, hotline, service, team, hub, helpdesk, hr, payroll, estates, booking, bookings, fax, main, coordinator, coordinators, oncall, nurses, registrar, consultant, reg',
  ),
);

/** The number of a ward or an office: its word stands just before. */
function isOfService(tokens: Annotated['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some((token) => SERVICES.has(token.text));
}

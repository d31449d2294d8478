import type { Attachment } from '../../src/message.ts';
import { download, DownloadError } from '../kit/download.ts';
import { isLoopbackHost, type Reach } from './service-url.ts';
import type { MessageActivity } from './wire.ts';

export interface FilesParts {
  readonly reach: Reach;
  /** The bot's own token for the Bot Connector of a service address; null where nobody's identity is checked. */
  readonly token: (serviceUrl: string) => Promise<string | null>;
}

/** Turns the attachments of an activity that may be pictures into ones that can be fetched. */
export type OpenFiles = (activity: Pick<MessageActivity, 'attachments' | 'serviceUrl'>) => Attachment[];

const FILE = 'application/vnd.microsoft.teams.file.download.info';
const MOST_FILES = 10;
/** Where Microsoft keeps the files of a team, in its public cloud and in that of the US government. */
const SHAREPOINT = /\.sharepoint\.(?:com|us)$/;

/**
 * Files come from SharePoint, at an address that is its own permission; pictures within the text come from the Bot
 * Connector that sent the activity, for the bot's token. Nothing is fetched from anywhere else.
 */
export function createOpenFiles({ reach, token }: FilesParts): OpenFiles {
  const isHere = ({ protocol, hostname }: URL) =>
    reach.to !== 'tls' && protocol === 'http:' && isLoopbackHost(hostname);

  function openFile(address: string): Promise<Uint8Array> {
    return download(address, {
      isAllowed: (url) => isHere(url) || (url.protocol === 'https:' && SHAREPOINT.test(url.hostname)),
    });
  }

  async function openInline(address: string, serviceUrl: string): Promise<Uint8Array> {
    const home = URL.canParse(serviceUrl) ? new URL(serviceUrl) : null;
    const isAllowed = (url: URL) =>
      url.origin === home?.origin && (isHere(url) || (url.protocol === 'https:' && isConnector(url, reach)));
    // The token is fetched for an address alone that it may be sent to.
    if (!URL.canParse(address) || !isAllowed(new URL(address))) throw new DownloadError('not_allowed');
    const given = await token(serviceUrl);
    return download(address, {
      isAllowed,
      headers: given === null ? {} : { authorization: `Bearer ${given}` },
    });
  }

  return ({ attachments, serviceUrl }) =>
    (attachments ?? [])
      .flatMap(({ contentType, contentUrl, content, name }): Attachment[] => {
        const named = { name: name ?? '' };
        if (contentType === FILE) {
          const { downloadUrl } = (content ?? {}) as { readonly downloadUrl?: unknown };
          if (typeof downloadUrl !== 'string') return [];
          return [{ ...named, mediaType: null, open: () => openFile(downloadUrl) }];
        }
        if (!contentType?.startsWith('image/') || !contentUrl) return [];
        return [{ ...named, mediaType: contentType, open: () => openInline(contentUrl, serviceUrl) }];
      })
      .slice(0, MOST_FILES);
}

/** The hosts of Microsoft's own Bot Connectors; in a cloud of one's own, wherever its activities come from. */
function isConnector({ hostname }: URL, { to }: Reach): boolean {
  return (
    to === 'tls-and-loopback' ||
    hostname === 'smba.trafficmanager.net' ||
    hostname.endsWith('.botframework.com') ||
    hostname.endsWith('.infra.gov.teams.microsoft.us')
  );
}

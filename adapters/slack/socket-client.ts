import { SocketModeClient } from '@slack/socket-mode';

/** Slack's client, but for messages that would end the process: it reads fields before it looks whether they are there. */
export class SocketClient extends SocketModeClient {
  protected override async onWebSocketMessage(data: string | ArrayBuffer, isBinary: boolean): Promise<void> {
    if (isEnvelope(data)) await super.onWebSocketMessage(data, isBinary);
  }
}

function isEnvelope(data: string | ArrayBuffer): boolean {
  if (typeof data !== 'string') return false;
  try {
    const { type, payload } = JSON.parse(data) as {
      type?: unknown;
      payload?: { event?: { type?: unknown } };
    };
    return typeof type === 'string' && (type !== 'events_api' || typeof payload?.event?.type === 'string');
  } catch {
    return false;
  }
}

/** What each permission of the bot is for; the manifest asks for these and for no more. */
export const SCOPES = {
  'channels:history': 'read public channels that it is invited to',
  'groups:history': 'read private channels that it is invited to',
  'mpim:history': 'read group messages that it is part of',
  'im:history': 'read the drafts that people send it to check',
  'channels:read': 'learn the name of a public channel, whether it is shared, and who joins it',
  'groups:read': 'learn the same of a private channel',
  'users:read': 'learn whether a member is a guest, and how they present themself where outsiders read along',
  'files:read': 'look into the pictures that are shared there',
  'chat:write': 'send nudges',
  commands: 'answer /quietword and the entry in the menu of a message',
  'im:write': 'open the direct message that a nudge goes to',
} as const;

/** What it takes besides, where the digest is to come with its picture. */
export const DIGEST_SCOPES = {
  'files:write': 'post the picture of the digest in the moderators’ channel',
} as const;

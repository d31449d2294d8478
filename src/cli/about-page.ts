/** What the Teams and Slack listings link to: what Quiet Word reads and stores, in a screenful. */
export const ABOUT_PAGE = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quiet Word: what it reads and what it keeps</title>
<style>
  body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 3rem auto; padding: 0 1rem; color: #12302e; background: #fbfaf7 }
  @media (prefers-color-scheme: dark) { body { color: #e4efed; background: #10201f } }
</style>
<h1>Quiet Word</h1>
<p>Quiet Word reads messages in the channels and chats that it was added to. When one could identify a patient, or runs
somebody down, it tells the author, and nobody else, and offers a safer wording. The choice stays the author's. It looks into
pictures for text, tags and file names, on this server and in memory only; it recognises no faces.</p>
<h2>What it keeps</h2>
<p>Weekly counters: how many messages were read, and how often each duty was touched on, by kind of channel. Small
numbers are hidden before anyone sees them.</p>
<h2>What it never keeps</h2>
<p>Messages, names, addresses, identifiers, or who was told what. Nothing is sent to any other service, and nobody is
reported. The one exception is yours to make: if you want no more welcomes and reminders, or mute a duty for a week, that may
be kept as a keyed hash, where your organisation set one up. Who wrote to whom is held in memory only for as long as a private word may need an answer.</p>
<h2>Whom to ask</h2>
<p>Your organisation runs this installation: ask its data protection officer or whoever looks after your chat.</p>
</html>
`;

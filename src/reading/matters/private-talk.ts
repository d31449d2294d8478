import { list } from '../lexicon/list.ts';
import { findPastedMail } from './pasted-mail.ts';
import { findPastedTalk } from './pasted-talk.ts';
import type { MatterShape } from './shape.ts';

/** A private conversation passed on, a link that opens a working document to anyone, or where somebody lives or is. */
export const PRIVATE_TALK: MatterShape = {
  kind: 'private-talk',
  words: {
    room: list(
      `whatsapp, whats app, wa, dm, dms, pm, pms, text, texts, message, messages, msg, msgs, chat, group chat, gc, signal, messenger, imessage, email, emails, e mail, mail, thread, inbox, insta, snapchat, teams chat, private chat, private message, voice note, voicenote, conversation, convo, letter, whatsapp group, consultants' group, reg group, slack dm`,
    ),
    shot: list(
      `screenshot, screenshots, screenshotted, screen shot, screen shots, screengrab, screengrabs, screen grab, screen grabs, ss, screenie, screenies, screencap, screencaps, snip, snipped`,
    ),
    private: list(
      `private, privately, in confidence, confidence, confidential, confidentially, between us, off the record, just between, not for sharing, not supposed to, wasn't meant, wasn't supposed, not meant, personal, shouldn't really, shouldn't be sharing, don't tell, dont tell, keep it to yourselves, keep this to yourselves, doesn't know, don't say, you didn't see, you didn't get this from me, didn't hear it from me, hush, for your eyes only, probably shouldn't, don't let on, sworn to secrecy, strictly`,
    ),
    pass: list(
      `forwarding, forwarded, fwd, fw, pasting, pasted, copied, copying, sharing, shared, posting, attached, attaching, dropping, here's, heres, here is, passing on, leaked, below, this is what, look what, look at what, see what, read what, this from, got this from, from`,
    ),
    house: list(
      `house, flat, home, place, address, cottage, bungalow, apartment, front door, drive, street, road, gaff`,
    ),
    share: list(
      `public link, anyone with the link, anyone with link, anybody with the link, open link, shared link, share link, sharing link, guest link, anonymous link, no login needed, no log in needed, no password needed, no sign in needed, set to public, open to anyone, open to everyone, doesn't need a login`,
    ),
  },
  ways: [
    { needs: [findPastedTalk] },
    {
      needs: [findPastedMail],
      unless: `all_staff|all_users|all_colleagues|comms|bulletin|newsletter|cascade|communications`,
    },
    {
      needs: [
        `drive|docs|photos|forms|sheets|calendar _?._google|.google
        drive_._google|docs_._google|photos_._google|photos_._app_._goo|drive_._proton|onedrive_._live|1drv_._ms|dropbox_._com|db_._tt|we_._tl|wetransfer_._com|mega_._nz|mega_._io|icloud_._com|box_._com|app_._box|sendspace_._com|mediafire_._com|pcloud_._com|pcloud_._link|filebin_._net|file_._io|transfer_._sh|sync_._com|notion_._site|airtable_._com|padlet_._com|trello_._com|pastebin_._com|figma_._com|miro_._com|canva_._com|gofile_._io|smash_._com|swisstransfer_._com|send_._firefox|dropsend_._com|hightail_._com|jumbomail_._me|evernote_._com|my_._sharepoint|goo_._gl|tresorit_._com
        @share`,
      ],
    },
    {
      needs: [
        `@shot ~6 @room
        @room ~4 @shot
        @pass ~5 @room ~4 from|between|with|sent|said|he|she|@private
        what|this ~1 @named|he|she|they|her|him ~2 sent|texted|wrote|messaged|said|put|posted|whatsapped ~3 me|us|him|her|privately|last_night|dm|group|chat|in
        sent|told|texted|messaged|emailed|dm'd|dmed|wrote ~2 me|us ~3 in_confidence|privately|in_private|confidentially|this|the_following
        @pass ~8 @private`,
        `@private
        @shot
        @pass
        @room`,
      ],
      unless: `policy|guidance|rule|rules|reminder|please_don't|never|don't ~3 share|post|screenshot|forward|paste`,
    },
    {
      needs: [
        `live_location|my_location|sharing_location|find_my|find_my_iphone|snap_maps|snap_map|snapmaps|what3words|w3w|strava|airtag|life360|google_maps_pin|dropped_a_pin|drop_a_pin|dropped_pin|maps_._app_._goo|home_address
        lives|live|living|staying|stays|moved ~3 at|on|in|opposite|behind|next|above|round|number|over ~6 road|rd|street|st|close|avenue|ave|lane|drive|crescent|terrace|flat|number|door|house|cul_de_sac|mews|gardens|grove|court|estate
        house|flat|home|place ~4 empty|unlocked|unattended ~5 until|till|for|all|this|while
        @poss ~2 @house ~1 is|'s ~4 opposite|behind|next_to|above|number|no|the|with|on ~6 road|street|close|avenue|lane|drive|door|house|crescent|terrace
        key ~3 under|in ~3 mat|plant|pot|flowerpot|stone|gnome|bin`,
      ],
      unless: `meeting|venue|patient|pt|our_clinic|hospital|trust_site`,
    },
  ],
  unless: '',
};

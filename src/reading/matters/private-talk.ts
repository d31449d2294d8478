import { list } from '../lexicon/list.ts';
import { findPastedMail } from './pasted-mail.ts';
import { findPastedTalk } from './pasted-talk.ts';
import type { MatterShape } from './shape.ts';

/** Hosts of files and boards that one link opens, and the words for such a link. */
const OPEN_LINK = `
  drive_._google|docs_._google|sheets_._google|forms_._google|photos_._google|photos_._app_._goo|drive_._proton|onedrive_._live|1drv_._ms|dropbox_._com|db_._tt|we_._tl|wetransfer_._com|mega_._nz|mega_._io|icloud_._com|box_._com|app_._box|sendspace_._com|mediafire_._com|pcloud_._com|pcloud_._link|filebin_._net|file_._io|transfer_._sh|notion_._site|notion_._so|airtable_._com|padlet_._com|trello_._com|pastebin_._com|gofile_._io|swisstransfer_._com|dropsend_._com|hightail_._com|evernote_._com|tresorit_._com|drive_._example|dropbox_._example|wetransfer_._example|mega_._example|onedrive_._example
  drive|docs|dropbox|wetransfer|onedrive|sharepoint|gdrive|mega|icloud|box|share|files|we|1drv|transfer|send|cloud ~2 .|/ ~6 usp|share|sharing|s|file|folder|guest|guestaccess|anyone|anonymous|edit|scl|xample|d
  anyone|anybody|everyone|everybody|whoever|anyone_who ~2 with|has|who_has|got ~2 link|url ~3 can|open|edit|view|get|see
  @share
  set|made|left|turned|switched|opened ~4 public|open_to_all|anyone_with|anyone|anybody|everyone|everybody ~3 link
  put|uploaded|stuck|dumped|bunged|saved|popped|is|are|it's|them|it|all|lives ~3 in|on|to|via|up_on ~2 my|own|personal|our|a ~2 dropbox|google_drive|gdrive|icloud|wetransfer|onedrive|google_doc|google_sheet|google_docs|trello|notion|padlet|mega
  wetransfer|dropbox|google_drive|gdrive|google_doc|google_sheet|google_docs|onedrive|icloud ~2 link|folder|file|here|below|:|for
  no|without|needn't|don't_need ~3 login|log_in|password|sign_in|account ~4 link|click|just|open|drive|folder|sheet|doc|file|spreadsheet`;

/** Passing on what was said among a few. */
const PASSED_ON = `
  @shot ~6 @room
  @room ~3 @shot
  @shot ~3 of|from ~4 he|she|they|him|her|what|chat|conversation|with|group
  straight_from|straight_out|straight_outta ~3 of? ~3 the|their|his|her ~3 @room
  not_meant_to|not_supposed_to|shouldn't_be ~2 show|showing|share|sharing|pass|post|tell ~3 you|yous|ye|this|anyone
  fwd|fw|fwding|forwarding|forwarded ~1 below|from|what|this ~3
  typed|wrote|transcribed ~2 out|up|down ~4 voice_note|voicenote|message|call|what
  fwding|fwd|forwarding|forwarded|fw|pasting|pasted|copying|copied|cut_and_paste|copy_and_paste|copy_and_pasted|reposting|leaking|leaked ~8 @room|dm|email|said_to_me|sent_me|told_me|what|she_wrote|he_wrote
  from|in|on|off ~2 the|their|our|his|her|a|that ~2 consultants|consultants'|consultant|consultant's|reg|regs'|regs|registrars'|registrars|sisters'|sisters|matrons'|managers'|managers|partners'|partners|band|nurses'|exec|senior|seniors'|private|secret|closed|other|leadership|directors'|mess ~4 @room
  here's|heres|here_is|this_is|look_at|see|have_a_read|get_a_load|check|below|word_for_word|verbatim|exact_words|and_i_quote|i_quote|quote|behold ~2 what|the|his|her|their|exactly|from|my ~6 @room|wrote|texted|messaged|emailed|dm'd|whatsapped|sent|put|said_to_me|private
  @room|texted|messaged|emailed|whatsapped|dm'd|dmed|wrote|text ~4 verbatim|word_for_word|and_i_quote|quote_unquote|i_quote|exact_words|as_follows|it_reads|reads_:|said_:
  sent|told|texted|messaged|emailed|dm'd|dmed|wrote|dm'ed|whatsapped|said|confided ~1 me|us|to_me|in_me ~4 in_confidence|privately|in_private|confidentially|last_night|this|the_following|verbatim|so_here|on_whatsapp|by_text|on_text|by_dm|off_the_record|and_i_quote|on_the_quiet|personally|:
  from|off|in ~2 my|his|her|their|our ~1 private|personal|own? ~1 dms|dm|inbox|messages|texts|whatsapp|emails|email|chat ~6 @named|with|from|to|about|:|said|he|she
  @room|chat|email|dm|message|text|thread|voice_note|note ~4 from|between|with|to ~6 below|attached|pasted|so_you_can|have_a_read|enjoy|👇|👀|pasting|forwarding|forwarded|shared|sharing|sharing_here
  don't|dont|do_not|shouldn't|wasn't|isn't|keep|probably_shouldn't|hush ~3 tell|let_on|meant|supposed|sharing|share|posting|post|to_yourselves|yourselves|go_further|for_sharing ~6 @room|sent|i_showed|i_sent|you_saw|i_shared|i_posted|from_me|email
  just_between|between_ourselves|for_your_eyes|you_didn't_get_this|you_didn't_see|didn't_hear_it_from|not_for_onward|told_me_in_confidence|said_in_confidence|in_strict_confidence|swore_me|not_to_tell ~8
  group|groups|chat|whatsapp|thread ~8 kicking_off|slagging|bitching|were_saying|was_saying|are_saying|talking_about|moaning ~6 you|us|me|him|her
  voice_note|voicenote|voice_notes|recorded_the|recording_of_the|transcript ~8 forwarded|sharing|shared|attached|here|posting|from|he|she|meeting|call`;

/** Where somebody lives, or is just now. */
const WHEREABOUTS = `
  live_location|live_pin|live_tracker|live_position
  sharing|shared|share|dropped|drop|drops|dropping|pinned ~3 location|pin|live_pin|whereabouts|coordinates
  find_my_iphone|find_my_friends|find_my|snap_maps|snap_map|snapmaps|what3words|w3w|life360|home_address|maps_._app|google_com_maps ~6 him|her|he|she|his|they|is|at|says|shows|puts|house|/|to
  boss's|his|her|their|@whose ~1 pin|dot|icon ~5 moving|is|at|says|shows|on
  @poss ~1 strava|tracker ~5 starts|start|route|home|house|shows|ends|door
  empty_house|home_alone|alone_in_the_house|house_to_herself|house_to_himself|works_away|lives_alone ~8 night|evening|every|so|ring|at|from|until
  home_address|home_addresses|address_is|addy_is|address_:
  lives|live|living|staying|stays|moved|lodging|stopping|holed_up ~5 at|on|in|opposite|behind|next|above|round|number|over|off ~6 road|rd|street|st|close|avenue|ave|lane|drive|crescent|terrace|flat|number|door|house|cul_de_sac|mews|gardens|grove|court|estate|bungalow|cottage|farm|chippy|pub|church|co_op|school|flats
  house|flat|home|place|gaff ~5 empty|unlocked|unattended|to_itself ~6 until|till|for|all|this|while
  house|flat|cottage|bungalow|terrace|semi|door|gate ~4 opposite|behind|next_to|beside|above|across_from|two_doors|past|with_the ~5 pub|chippy|church|school|shop|co_op|post_office|park|road|street|station|red|blue|green|white|yellow|door|gate
  at|round ~1 his|her|their|@whose ~1 mum's|mums|dad's|parents'|parents|sister's|brother's|girlfriend's|boyfriend's|ex's|flat|house|place|gaff ~2 in|on|at|near|, ~8
  key|keys ~3 under|in ~3 mat|plant|pot|flowerpot|stone|gnome|wheelie_bin
  house|home|door ~2 number ~3 road|street|close|avenue|lane|drive|crescent
  number|at|flat|no @digit ~2 road|rd|street|close|avenue|ave|lane|drive|crescent|terrace|mews|gardens|grove|court
  @digit ~3 road|rd|street|close|avenue|ave|lane|crescent|terrace|mews|gardens|grove ~6 she|he|they|him|her|lives|home|house|visit|knock|pop_round|send_flowers|flowers|card
  she|he|they|@named ~4 home_alone|alone_at_home|on_her_own|by_herself|by_himself ~6 house|flat|tonight|until|road|street`;

/** A private conversation passed on, a link that opens a working document to anyone, or where somebody lives or is. */
export const PRIVATE_TALK: MatterShape = {
  kind: 'private-talk',
  words: {
    room: list(
      `whatsapp, whatsapps, whats app, dm, dms, pm, text, texts, messages, message, group chat, groupchat, gc, signal, messenger, imessage, email, emails, e mail, thread, inbox, insta, snapchat, teams chat, private chat, chat, voice note, voicenote, conversation, convo, whatsapp group, slack dm, group, channel, reply, mail, messages`,
    ),
    shot: list(
      `screenshot, screenshots, screenshotted, screen shot, screen shots, screengrab, screengrabs, screen grab, screen grabs, screenie, screenies, screencap, screencaps, screenshotting, photo of the screen`,
    ),
    share: list(
      `public link, anyone with the link, anyone with link, anybody with the link, open link, shareable link, guest link, anonymous link, set to public, link sharing on, sharing is on, anyone can edit, everyone can edit, anybody can edit, no need to log in, without logging in, edit access for all, unlocked link, anyone can open it`,
    ),
    digit: list(
      `1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 52, 54, 56, 58, 60, 61, 63, 64, 65, 67, 68, 70, 72, 74, 75, 77, 80, 81, 84, 86, 88, 90, 92, 95, 98, 100, 101, 104, 110, 112, 120, 4a, 12a, 12b, 14b, 2a, 2b, 3a, 3b`,
    ),
  },
  ways: [
    { needs: [findPastedTalk] },
    {
      needs: [findPastedMail],
      unless: `all_staff|all_users|all_colleagues|comms|bulletin|newsletter|cascade|communications|for_cascade|please_share|everyone|please_circulate|for_onward`,
    },
    {
      needs: [OPEN_LINK],
      unless: `policy|breach|published|nhs_._uk|gov_._uk|nice|intranet|judiciary|don't|dont|do_not|never|shouldn't|blocked|not_allowed|instead_of|disabled|turned_off|stop_using|please_don't|allowed
        does|is|are|can|could|should ~8 ?`,
    },
    {
      needs: [PASSED_ON],
      unless: `policy|guidance|rule|rules|reminder|breach|allowed|comms|cascade|all_staff|remove|nominations|minutes|usual_list|chief_nurse|chief_exec|chief_executive|medical_director|to_go_to_everybody|to_go_to_everyone
        nobody|no_one|never|nobody's|noone ~2 told|said|mentioned
        please|don't|dont|do_not|never|stop ~3 share|post|screenshot|forward|paste|screenshots|screenshotting|put|take
        @shot ~2 of_my|of_me
        can|could|would|is|are|does|should|anyone ~8 ?
        error|printer|rota|eprescribing|outlook`,
    },
    {
      needs: [WHEREABOUTS],
      unless: `your|our|the ~1 address ~2 up_to_date|correct|current|right
        truck|van|machine|trolley|kit|scanner|hoist|ultrasound|bladder_scanner|ecg|chair|fridge|box|folder ~2 lives|live|stays
        meeting|venue|patient|pt|pts|hospital|site|clinic|bleep|induction|ward|restaurant|pub_quiz|party|parking|car_park|postcode_is|taxi|district|visit_list|nursing_home|nok|conference|i_live|i'm_at|we_live|meet|meeting_at|stn|case|module|earlies|lates
        can|could|would|is|are|does|should|anyone ~8 ?`,
    },
  ],
  unless:
    '^ mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thurs|thursday|fri|friday|sat|saturday|sun|sunday :',
};

import { list } from '../lexicon/list.ts';
import type { MatterShape } from './shape.ts';

/** A work that is sold. */
const WORK = `@paid\n@work`;
/** A copy of it. */
const COPY = `@file`;
/** Passing it on, or asking for it. */
const HAND = `
  @pass
  @seek
  in_the_drive|on_the_drive|in_the_folder|off_you|off_someone|save_me|saves_me|save_us|saves_us|the_fee|no_sense_in|same_to|to_our|for_all|invite|first_twenty|first_half|first_few|here_are|for_me|who_wants|wants_it|want_it|will_you|would_you|for_everybody|for_everyone|here_is|here's|add_you|ask|made_into|shell_out|you_needn't|instead_of_buying|nobody_needs_to_pay|no_one_needs|here_you_go|replay|let_twenty|watch_on_my|for_the
  i've_got|i_have|ive_got|got_the|have_the|i've_the|got_a|i've_a|managed_to_get|here's|heres|here_is|it's_on|its_on|it's_in|it's_all|attached|below|see_below|enclosed|saved_to|saved_in|in_the_shared|on_the_shared|in_the_s_drive|s_drive|shared_drive|files_tab|into_files|in_files|in_the_teams|bring_a_usb|help_yourselves|help_yourself|for_the_new|for_everyone|for_all_of|for_anyone|so_nobody_has|saves_you|save_you_buying|saves_buying|no_need_to_buy|don't_buy|instead_of_paying|without_paying|before_you_pay|rather_than_pay`;

/** A paid work passed on, or asked for, as a file, as pictures, by a shared log-in or from a pirate site. */
export const COPYING: MatterShape = {
  kind: 'copying',
  words: {
    paid: list(
      `passmed, passmedicine, pass medicine, pastest, pass test, bmj onexamination, onexamination, quesmed, geeky medics, geekymedics, oncourse, amboss, uworld, u world, kaplan, boards and beyond, sketchy, pathoma, osmosis, medibuddy, plabable, plab keys, plabkeys, samson notes, mrcem success, mrcemsuccess, emrcs, e mrcs, coastal frca, statdx, rad primer, radprimer, uptodate, up to date topic, dynamed, clinicalkey, clinical key, medscape pro, oxford handbook, ohcm, oxford handbooks, oxford textbook, cheese and onion, kumar and clark, kumar & clark, kumar, harrison's, harrisons, davidson's, davidsons, robbins, gray's, grays anatomy, gray's anatomy, netter, netters, netter's, guyton, macleod's, macleods, talley, macleod, tintinalli, nelson's, lissauer, rook's, rooks, fitzpatrick's, apley, apleys, apley's, campbell's, bailey and love, bailey & love, sabiston, zollinger, mrcpsych mentor, spmm, easy mrcp, fourteen fish, fourteenfish, emedica, redwhale, red whale, nb medical, marsden manual, royal marsden, apls manual, als manual, atls manual, als provider manual, atls book, epals manual, prompt manual, lippincott, stockley's, stockley, martindale, dsm, ninja nerd, medmastery, med school bootcamp, medset, medify, mksap, medusa, elsevier, springer, wiley, thieme, nejm, lancet, jama, bnfc, yellow formulary, palliative formulary, injectable medicines handbook, pcf, ndt bible, renal drug handbook, renal drug database, sanford, frank shann, harriet lane, toxicology book, stahl, stahl's, maudsley, maudsley guidelines, bumpass, teachmeanatomy, complete anatomy, visible body, anki king, zanki, anking, litfl premium, teach me surgery, crack the core, core radiology, mosby's, mosbys, clinical skills pro, capsule, figure 1 pro, medcalx, primary frca, final frca, mrcpuk, cinahl, cochrane handbook, bmj`,
    ),
    work: list(
      `bnf, app section, banks, mrcp, mrcs, frca, mrcgp, mrcog, mrcpch, frcr, plab, sjt, wall, membership, magazine, proofs, module, modules, question set, question sets, issue, red book, illustrated paeds, illustrated, archives, theory lectures, members only, textbook, textbooks, text book, ebook, e book, ebooks, handbook, qbank, q bank, qbanks, question bank, questionbank, question banks, questions, paper, papers, article, articles, review article, chapter, chapters, course manual, manual, coursebook, course book, lecture recordings, lectures, revision weekend, revision course, revision day, course videos, videos, webinar, webinar recording, mock papers, mocks, recalls, crammer, atlas, book, books, edition, guideline book, course notes, course slides, mcq bank, sbas, flashcards, premium deck, premium decks, anki deck, explanations, premium, pro version, paid version, full version, paywall, paywalled, paywalls, journal, pages, course, full text, fulltext, formulary, workbook, syllabus book, stations, osce stations, audiobook, supplement`,
    ),
    file: list(
      `pdf, pdfs, copy of, copy and paste, paste, paste it, scan, recorded off, off my screen, teams folder, whole article, every page, lecture files, files, photo copy, wifi folder, dumped, mp4, mp3, audio, a copy, my copy, copies of, pics, photos, ppt, ppts, kindle copy, kindle version, kindle, hit record, on my phone, snap of, snaps of, snap, telegram group, export of, full export, entire issue, whole issue, entire book, whole book, whole of the, cast it, replay, converter, 📎, epub, epubs, soft copy, softcopy, soft copies, scanned, scanning, scan of, scans of, photocopy, photocopies, photocopied, photocopying, screenshot, screenshots, screenshotted, screen shots, screenshotting, screen grabs, screengrabs, photos of, photographed, pics of, pictures of, photo of, zip, zip file, zipped, torrent, torrented, ripped, downloaded, screen recorded, screen recording, screen record, screen recordings, screen recorder, recorded it, recorded the, recorded all, e copy, digital copy, electronic copy, usb, memory stick, usb stick, hard drive, dropbox, google drive, gdrive, mega link, mega folder, telegram, cracked, bootleg, saved copy, exported, export, pasted, copied out, copied and pasted, typed out, printed off, print off, printed the whole, ran off, run off, spare copies, full copy, the file, files, full pdf, full text, word doc, phone pics, snapped, recording of, recordings of, recordings, whole thing`,
    ),
    sold: list(
      `textbook, textbooks, ebook, e book, ebooks, chapter, chapters, article, articles, journal, journals, full text, handbook, manual, question bank, qbank, atlas, book, audiobook, oxford handbook, course videos, recordings, premium deck, proof`,
    ),
    login: list(
      `login, logins, log in, log ins, log on, logon, password, passwords, username, account, accounts, credentials, subscription, sub, athens login, athens account, institutional login, details, licence, seat, access`,
    ),
    pass: list(
      `send, sends, sending, share, shared, sharing, email, emailing, emailed, forward, forwarding, forwarded, post, posting, pop, popped, pop it, stick, stuck, chuck, chucked, bung, bunged, drop, dropped, dropping, whatsapp, whatsapping, upload, uploaded, uploading, airdrop, airdropped, dm, pm, dm me, lend, fling, flung, ping, pinged, circulate, circulating, attach, attaching, put up, put the, sling, slide, pass, passing, pass round, passed, hand out, handing out, hook me up, sort me out, swap, going round, doing the rounds, sent, posted, wang, lob, lobbed, shout, hmu, message me, give me a shout, want it, wants it, wants a copy, wants one, up for grabs, distribute, saved, leave it`,
    ),
    seek: list(
      `anyone, anybody, someone, somebody, any chance, who's got, who has, looking for, hunting for, after a, plz, pls, please, kind soul, hero, legend, don't suppose, dont suppose, has any, does any, can any, could any, would any, willing to, got a, need a, does anybody, still got, still have`,
    ),
    pirate: list(
      `sci hub, scihub, libgen, lib gen, library genesis, genesis library, z library, zlibrary, z lib, zlib, anna's archive, annas archive, pdfdrive, pdf drive, pirate bay, piratebay, 12ft, bypass paywalls, pirated, pirate copy, pirate site, dodgy copy, dodgy pdf, dodgy site, telegram channel, medicalstudyzone, medical study zone, ebook bike, vk . com, russian site, kazakh site, unlocked version, cracked version, paywall remover, archive . ph, archive . is, the hub of science`,
    ),
  },
  ways: [
    {
      needs: [`@pirate`],
      unless: `don't|never|stop|avoid|illegal|shouldn't|banned|blocked|warning|without|not ~6 @pirate
        @pirate ~8 illegal|blocked|banned|malware|not|breach|theft|ethics|debate|sued
        @pirate ~3 ?`,
    },
    {
      needs: [
        `attach|attaching|attached|uploaded|uploading|upload ~10 @sold
        @sold ~10 attached|uploaded|uploading|upload|attaching
        @sold ~14 no_sense_in|so_you_don't|saves_you|save_you|without_paying|instead_of_paying|needn't_buy|don't_need_to_buy`,
      ],
      unless: `own|wrote|chapter_i|my_chapter|draft|review_before|comments|selling|link|cover_of|trust_handbook|induction|staff_handbook|ward_manual|user_manual|minutes|our`,
    },
    {
      needs: [COPY, WORK, HAND],
      unless: `own|wrote|buy|bought_my|amazon|second_hand|waterstones|induction_pack|rota|minutes|poster|leaflet|referral_form|portfolio`,
    },
    {
      needs: [
        `shared ~2 @login
        @login ~6 @paid|@work
        @paid|@work ~6 @login
        uni|university|institutional|journal|athens ~2 access|login|log_in
        chip_in|chips_in|go_halves|going_halves|split_the|splitting|club_together|group_buy|share_the_cost|go_thirds|between_us|between_the_four|one_seat|one_licence|one_subscription|one_account|take_turns ~8`,
        WORK,
        `use_my|use_mine|using_my|borrow|share|sharing|split|splitting|lend|my_login|my_log_in|my_account|my_password|my_sub|my_subscription|my_details|mine|of_us_on_it|is_back_on|don't_all|same_time|please_don't_all|still_has|still_got|has_access|with_access|got_access|pass_round|pass_around|pass_the|pass_it|dm|log_in_as|hop_on|piggyback|on_my|someone's|partner's|his|her|between|chip_in|chips_in|halves|send|kick_me|one_device|one_at_a_time|at_the_same_time`,
      ],
      unless: `trust|discount|reset|expired|renew|procurement|funded|study_budget|group_rate|group_discount|team_licence|nhs_login`,
    },
    {
      needs: [
        `paywall|paywalled|paywalls|wants_£|wants_$|behind_a_paywall|£ ~3 article|paper|pdf|book|for|chapter
        can't|cant|cannot|can_not|don't|no ~3 access|open|get|see|read|afford ~4 paper|article|chapter|full_text|journal|beyond_the_abstract|book`,
        `send|forward|email|ping|fling|get_me|grab|pull|download|pdf|copy|dm|who's|has_anyone|has_access|got_access|with_access|whatsapp`,
        `anyone|anybody|someone|somebody|who's|who|any|can|could|please|pls|plz|got`,
        `paper|article|chapter|full_text|journal|book|review|editorial|@paid`,
      ],
      unless: `buy|cheapest|library|open|free`,
    },
  ],
  unless: `for_details|for_more_details|for_the_details|open_access|openaccess|oa|inter_library|interlibrary|inter_library_loan|ill_request|library_services|library_service|librarian|librarians|own_slides|my_slides|our_slides|own_notes|my_notes|creative_commons|author_copy|preprint|biorxiv|medrxiv|pubmed_central|pmc|library_can|library_will|library_service|ask_the_library|library_has|from_the_library|through_the_library|via_the_library|library_got|library_team|library_staff|trust_library|library_email|library_subscription|your_library|library_loan|library_request|doi_is|doi_:|doi_in|doi_ends|doi_below|link_and_doi|here's_the_doi|free_pdf|free_to_download|freely_available|free_online|free_from|copyright|licence_covers|trust_licence|we_have_a_licence|where_to_buy|where's_cheapest|cheapest|cc_by|nice_._org|gov_._uk|rota|my_own|our_own|i_wrote|i_made|we_wrote|free_sample
    paper_copy|paper_copies|hard_copy|hard_copies|on_the_spine
    copy|copies|book|manual|handbook|guidelines ~8 borrow|lend|lent
    don't|dont|do_not|shouldn't|can't|stop ~3 share|post|photocopy|screenshot|send|copy|upload|circulate`,
};

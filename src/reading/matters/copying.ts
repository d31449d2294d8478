import { list } from '../lexicon/list.ts';
import type { MatterShape } from './shape.ts';

/** A paid work passed on, or asked for, as a file, as pictures, by a shared log-in or from a pirate site. */
export const COPYING: MatterShape = {
  kind: 'copying',
  words: {
    // Works and collections that are sold; each is worth more than the word "book".
    paid: list(
      `passmed, passmedicine, pass medicine, pastest, pass test, bmj onexamination, onexamination, on examination, quesmed, geeky medics osce, geekymedics, oncourse, amboss, uworld, u world, usmle world, kaplan, boards and beyond, first aid, sketchy, pathoma, osmosis, medibuddy, plabable, plab keys, plabkeys, samson notes, mrcem success, mrcemsuccess, emrcs, e mrcs, frca q bank, coastal frca, teachmesurgery pro, radiopaedia course, statdx, rad primer, radprimer, bnf app, uptodate, up to date, dynamed, clinicalkey, clinical key, best practice subscription, medscape pro, oxford handbook, ohcm, oxford handbooks, oxford textbook, kumar and clark, kumar & clark, harrison's, harrisons, davidson's, davidsons, robbins, gray's, grays anatomy, gray's anatomy, netter, netters, netter's, guyton, bates, macleod's, macleods, talley, macleod, tintinalli, rosen's, rosens, miller's, millers, nelson, nelsons, illustrated textbook of paediatrics, lissauer, rook's, rooks, fitzpatrick, fitzpatricks, apley, apleys, apley's, campbell's, bailey and love, bailey & love, sabiston, schwartz, zollinger, cracking the mrcs, mrcpsych mentor, spmm, psychbuddy, easy mrcp, 180 essential, 450 sbas, get through, making the mrcgp, gp self test, fourteen fish, fourteenfish, arora, emedica, aurora, pennine, redwhale, red whale, nb medical, gp update handbook, doctors.net course, marsden manual, royal marsden, royal marsden manual, apls manual, als manual, atls manual, als provider manual, atls book, epals manual, prompt manual, mimms manual, lippincott, stockley's, stockley, medusa, martindale, dsm 5, dsm v, dsm, toxbase, bmj learning, ninja nerd premium, medmastery, ecg academy, dr najeeb, speed medical, sjt course, medset, medify, ucat question bank, the unofficial guide, unofficial guide to, crush step, mksap, elsevier, springer, wiley, thieme, churchill, crc press, nejm, lancet, jama, nature medicine, chest, blood journal, annals`,
    ),
    work: list(
      `textbook, textbooks, text book, ebook, e book, ebooks, handbook, qbank, q bank, qbanks, question bank, questionbank, question banks, paper, papers, article, articles, review article, chapter, chapters, manual, course manual, coursebook, course book, lecture recordings, recordings, recording, recorded lectures, course videos, videos, video lectures, webinar recording, subscription, mock papers, mocks, past questions, recalls, revision course, crammer, atlas, book, books, edition, journal, guideline book, course notes, course slides, mcq bank, sba bank, sbas, flashcards, anki deck, premium decks, answers, explanations, questions, premium, pro version, paid version, app, audiobook, dvd, slides from the, paywall, paywalled, course`,
    ),
    file: list(
      `pdf, pdfs, epub, epubs, soft copy, softcopy, soft copies, scan, scans, scanned, photocopy, photocopies, photocopied, screenshot, screenshots, screenshotted, screen shots, screenshotting, screen grabs, screengrabs, photos, photographed, pics, zip, zipped, torrent, torrented, rip, ripped, download, downloaded, screen recorded, screen recording, screen record, recorded, e copy, digital copy, electronic copy, usb, memory stick, hard drive, dropbox, google drive, gdrive, drive, mega, telegram, cracked, copies, copied, bootleg, saved copy`,
    ),
    login: list(
      `login, logins, log in, log ins, log on, logon, password, passwords, username, account, accounts, credentials, subscription, access, sub, athens login, athens account, athens, institutional login`,
    ),
    pass: list(
      `send, sending, share, sharing, email, emailing, forward, forwarding, post, pop, stick, chuck, bung, drop, dropping, whatsapp, upload, uploading, airdrop, pm, dm, lend, give, fling, ping, circulate, attach, attaching, attached, put, slip, hook me up, sort me out, spare, pass, copy, swap, uploaded, sent, dropped, popped, stuck, chucked, posted, shared, hand out, hmu, shout, message me, give me a shout`,
    ),
    seek: list(
      `anyone, anybody, someone, somebody, does, has, have, got, can, could, any chance, who, after, looking for, need, plz, pls, please, chance, want, wants, willing, kind soul, hmu, mind, dont suppose, don't suppose, would`,
    ),
    pirate: list(
      `sci hub, scihub, sci-hub, libgen, lib gen, library genesis, genesis library, z library, zlibrary, z lib, zlib, anna's archive, annas archive, pdfdrive, pdf drive, vk, torrent, torrents, pirate bay, piratebay, 12ft, 12 ft, bypass paywalls, pirated, pirate copy, dodgy copy, dodgy pdf, telegram channel, telegram group, medicalstudyzone, medical study zone`,
    ),
  },
  ways: [
    {
      needs: [`@pirate`],
      unless: `not|don't|never|stop|please_don't|avoid|illegal|shouldn't|banned|blocked|warning|virus|without ~6 @pirate
        @pirate ~6 illegal|blocked|banned|virus|malware|not|breach|theft`,
    },
    {
      needs: [
        `@paid|@work ~7 @file
        @file ~7 @paid|@work`,
        `@pass|@seek|@self ~10 @file|@paid|@work
        @file|@work|@paid ~8 @pass|@seek|if_anyone|for_anyone|shout
        here|below|attached|enclosed|link|folder|drive`,
      ],
      unless: `own|wrote|made|our_guideline|free|open_access|legit|buy|bought|cheaper|amazon|second_hand`,
    },
    {
      needs: [
        `@paid ~5 @login
        @login ~5 @paid
        share|borrow|use|split|lend|have|using|sharing|sharing|piggyback|my|his|her|someone's ~4 @login ~6 @paid|@work|paywall
        share|borrow|split|lend|sharing ~3 login|log_in|subscription|account|password ~8 @paid|@work|qbank
        @paid|@work ~6 my|mine|share|borrow|split ~4 login|log_in|account|password|sub`,
      ],
      unless: `trust|free|buy|discount|library|reset|expired|renew|procurement|funded|study_budget`,
    },
  ],
  unless: `open_access|openaccess|oa|inter_library|interlibrary|ill_request|library_services|library_service|librarian|librarians|own_slides|my_slides|our_slides|creative_commons|author_copy|preprint|biorxiv|medrxiv|pubmed_central|pmc|library_can|library_will|through_the_library|from_the_library|via_the_library|library_got|the_library|doi|free_pdf|free_to_download|freely_available|free_online|copyright ~4 breach|law|rules|reminder|policy|team|training|allowed`,
};

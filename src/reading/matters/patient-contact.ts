import { list } from '../lexicon/list.ts';
import type { MatterShape } from './shape.ts';

/** A patient, or somebody known only through a patient, and the author: in touch privately, or looked up. */
export const PATIENT_CONTACT: MatterShape = {
  kind: 'patient-contact',
  words: {
    patient: list(
      `patient, patients, pt, pts, ex patient, former patient, old patient, service user, service users, one of mine, one of my, one of ours, my lady, my gent, ward lads, my post mi, admission, admissions, inpatient, discharged, relative, relatives, patient's, patients', patient's wife, mum of, dad of, mother of, father of, the mum, the dad, the mother, the father, the parents, parents, family, families, caseload, clinic, bed, bay, my cf, my diabetic, resident, client, clients, i looked after, we looked after, i nursed, i treated, i saw, i delivered, i plastered, i stitched, i clerked, i discharged, i operated, from the ward, off the ward, on my ward, on our ward, guy from bay, lad from bay, woman from, twins' mummy, my therapy, my post, whose`,
    ),
    net: list(
      `facebook, fb, insta, instagram, ig, snapchat, snap, tiktok, tik tok, twitter, linkedin, linked in, whatsapp, whats app, messenger, tinder, hinge, bumble, grindr, strava, discord, threads, bluesky, xbox, playstation, fortnite, vinted, socials, social media, dms, dm, tagged, google, online, profile, page, telegram, signal, facetime, onlyfans, match, twitch, bereal, nextdoor, his account, her account, my own phone, my own mobile, my own number, my personal number, my personal phone, my personal mobile, my private number, personal mobile, personal number, own phone, own mobile, my mobile, my number, private number`,
    ),
    reach: list(
      `added, add, adds, adding, friended, friend request, friend requests, follow request, requested, request, follow, follows, followed, following, messaged, messages, messaging, message, dm'd, dmed, dm'ing, texted, texts, texting, text, liked, likes, matched, match, chatting, chat, replied, reply, answered, answer, answers, connected, connect, whatsapped, whatsapps, whatsapp, kudos, poked, tagged, commented, accepted, accept, sends, sent, send, found, squad, swapped, gave, given, give, heart back, facetimed, snapped, snaps, kept`,
    ),
    private: list(
      `coffee, coffees, drink, drinks, pint, pints, dinner, brunch, lunch, date, dates, dating, wedding, christening, baptism, birthday, party, barbecue, bbq, football, match, gym, church, mosque, temple, boiler, plumber, builder, my house, round mine, home visit, my number, his number, her number, their number, my mobile, his mobile, her mobile, my phone, own number, own phone, personal, private, privately, front sheet, off the system, off his notes, off her notes, from the notes, from her records, outside work, off duty, socially, gift, present, voucher, flat, lodger, babysit, snog, kissed, fancy, flirt, flirting, fit, gorgeous, sexy, seeing each other, keep in touch, kept in touch, stay in touch, in touch, still talk, chat, chats, voice notes, voice note, selfie, selfies, pics, pic, photos, memes, emoji, heart, hearts, thumbs up`,
    ),
    encounter: list(
      `looked after, nursed, treated, delivered, discharged, clerked, admitted, operated on, sutured, stitched, plastered, reduced, put under, cannulated, intubated, resuscitated, sectioned, triaged, scanned, consulted, referred, under my care, my care, on the ward, from clinic, in clinic, in resus, from resus, from majors, from minors, in minors, bay, bed, side room, frequent flier, frequent fliers, frequent flyer, frequent attender, regular, regulars, old boy, old lady, old dear, lad, chap, fella, fellow, gent, gentleman, lady, woman, man, bloke, girl, guy, boy, granddaughter, grandson, son, daughter, wife, husband, widow, widower, mum, dad, mother, father, mummy, sister, brother`,
    ),
    declined: list(
      `declined, decline, ignored, ignore, ignoring, deleted, delete, blocked, block, didn't accept, haven't accepted, not accepted, said no, say no, told him no, told her no, politely, refused, left it, unread, reported, report it, practice manager, line manager, supervisor, raised it, wrote it down, documented, written down, privacy settings, private account, locked down, changed my name, made mine private, logged it, flagged it, screenshot to`,
    ),
    proper: list(
      `accurx, attend anywhere, ward phone, ward mobile, department phone, work phone, work mobile, switchboard, reception, receptionist, secretary, secretaries, clinic letter, nurse line, helpline, nhs app, patient portal, mychart, patients know best, pkb, booked call, telephone clinic, video clinic, video consult, withheld, econsult, e consult, generic inbox, nhs mail, nhs.net, surgery line, practice text, practice phone, duty phone, on call phone, card, cards, complaint, pals, thank you card`,
    ),
    policy: list(
      `policy, policies, guidance, guideline, mdu, mps, mddus, gmc, nmc, webinar, training, session, tutorial, teaching, module, workshop, scenario, boundaries, standard line, what do you do, what do people do, what do folk do, anyone else get, how do you handle, reminder, made up, hypothetical, induction, essay, reflection, cbd, balint`,
    ),
    staff: list(
      `colleague, colleagues, consultant, reg, registrar, sho, f1, f2, nurse, nurses, sister, matron, pharmacy, pharmacist, physio, anaesthetist, midwife, hca, porter, trainee, student, students, team, department, rota, work account, work whatsapp, ward group, mess, new starters, starter, cohort, deanery, college, alumni, old school, housemate, teammate`,
    ),
    lookup: list(
      `googled, google, googling, stalked, stalk, stalking, looked up, look up, looking up, searched, search, searching, nosy, snoop, snooped, checked out, checked, found, scrolled, scrolling, deep dive, creep, creeping, lurked`,
    ),
  },
  essential: ['net', 'private', 'lookup', 'reach'],
  ways: [
    {
      needs: [
        `@patient ~8 @reach ~2 me|us ~4 on|via|through|over|in ~3 @net
         @patient ~8 @reach ~4 @net
         @patient ~6 @reach ~1 me|us|my
         @self ~3 @reach ~6 @patient ~6 @net|back
         @reach ~2 by ~3 @patient
         @patient ~8 @net ~6 @reach|@self
         @net ~10 @patient ~6 @reach|chatting|back|accepted
         @patient ~8 follows|followed|added|messaged|found|texted|texts|messages|dm'd me|us
         follow|followed|follows|following|added|add|accepted ~2 her|him|them back
         @self ~4 @lookup ~4 @patient
         @self ~4 @lookup ~6 @net ~10 @patient
         @lookup ~4 @patient ~6 on ~2 @net
         @patient ~12 @self ~3 @lookup ~4 her|him|them|up|page|profile ~6`,
        `@net|asked_me_out|going_for_coffee|going_for_a_drink|on_a_date|dating|my_number|my_mobile|phone|texting|texts|googled|google|friend_request|added_me|followed_me|message|messaged|searched|looked_up`,
      ],
      unless: `didn't|declined|ignored|ignore|deleted|blocked|decline|refused|reported|said_no|told_her_no|told_him_no|not ~3 accept|accepted|add|reply|request|respond|it
        what|how ~3 do|does|should|would ~6 when|if
        policy|guidance|training|tutorial|teaching|module|session`,
    },
    {
      needs: [
        `asked @self out
         @self ~3 gave|give|given|swapped|giving ~3 my ~2 number|mobile|phone|email|whatsapp
         @patient ~10 going|go|went|meeting|met|coffee|drink|drinks|date|dinner|dating|seeing ~3 for|on|a|him|her|saturday|tonight
         @patient ~10 whatsapp|text|message|ring|call ~2 me ~3 directly|direct|personally|any_time|anytime
         @patient ~10 my|her|his own|personal|private phone|mobile|number|whatsapp|account|insta|email`,
        `@patient`,
        `asked_me_out|number|mobile|phone|coffee|drink|drinks|date|dating|dinner|whatsapp|text|message|ring|call|email|account|insta`,
      ],
      unless: `said|told ~2 no
        declined|ignored|refused|blocked
        ward|practice|surgery|department|clinic|work|duty ~1 phone|mobile|number|line|email
        policy|guidance|training|tutorial|teaching`,
    },
  ],
  unless: `year_old|year_-_old ~3 man|woman|boy|girl|male|female|gentleman ~4 comes|presents|presented|brought
    presents|comes|brought|presented ~6 physician|physician's|emergency_department
    accurx|attend_anywhere|booked_call|video_consult
    @reach ~4 practice_manager|line_manager
    told ~2 the? practice_manager`,
};

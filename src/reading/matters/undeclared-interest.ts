import { list } from '../lexicon/list.ts';
import { findDiscountCode } from './discount-code.ts';
import type { MatterShape } from './shape.ts';

/** A company, clinic, course, book, app or product praised by somebody who seems to gain by it, and does not say so. */
export const UNDECLARED_INTEREST: MatterShape = {
  kind: 'undeclared-interest',
  words: {
    mine: list(`my, our, my own, our own`),
    kinsman: list(
      `wife, wife's, husband, husband's, hubby, hubby's, partner, partner's, missus, brother, brother's, sister, sister's, mum's, dad's, son's, daughter's, cousin, cousin's, other half, other half's, fiance, fiance's, boyfriend's, girlfriend's, brother in law, brother in law's, sister in law's, sister in law, father in law's, uncle's, auntie's, aunt's, family's, nephew's, niece's, flatmate's, housemate's, mate's, wife and i, husband and i`,
    ),
    venture: list(
      `clinic, clinics, practice, company, firm, business, startup, start up, app, platform, course, courses, book, textbook, podcast, channel, webinar, masterclass, workshop, bootcamp, academy, agency, consultancy, tutoring, tuition, coaching, website, site, shop, store, range, brand, product, products, software, gadget, device, supplement, supplements, skincare, serum, salon, aesthetics, botox, filler, fillers, physio, chiro, osteopath, pharmacy, gym, studio, retreat, revision day, revision course, crash course, teaching day, simulation day, mock, mocks, qbank, question bank, tool, service, services, guide, notes, flashcards, patreon, substack, newsletter, etsy, kit, scrubs, lab, venture, side hustle, side project, side gig, private list, private clinic, private practice, rooms, private work, private sessions, spinout, spin out, medtech, diet plan, programme, membership, subscription, franchise, team, line`,
    ),
    praise: list(
      `recommend, recommending, recommended, brilliant, amazing, excellent, fantastic, superb, best, love, loved, lovely, ace, quality, class, top, great, favourite, game changer, gamechanger, life changing, lifesaver, life saver, worth, swear by, outstanding, unbeatable, incredible, miles better, so much better, unreal, bargain, good value, faster, quicker, cracking, stunning, spot on, must have, impressed, impressive, slick, gorgeous, beats, changed my life, first class, top notch, deadly, bang on, decent, fab, wicked, genuinely good, good, better, nothing like, better than, seriously good, proper good, leaps ahead, blows, best thing, reckon, easily, nicest, smashing`,
    ),
    urge: list(
      `sign up, signup, book, book in, booking, get on, get yourself, get yours, order, buy, download, use, try, give it a go, give them a try, check it out, check them out, check us out, check out, have a look, take a look, send, refer, register, join, subscribe, switch, dm me, pm me, message me, drop me, give me a shout, shout, grab, come along, come and, spread the word, tell your, point, follow, give them a follow, places left, spaces left, slots, places, spaces, tickets, early bird, earlybird, discount, % off, off, half price, link, link below, link in bio, qr code, get in touch, share, worth a punt, worth a look, get one, look no further, mention, say i sent, mention my name, tell them i sent, give them my, put my name, put me down, trial it, get the trust, get it in, available, taking bookings, taking new patients, accepting, pick up, ask for, steer, whatsapp me, ring, ping me, let me know, go for, go with, think about, consider, stock up, enrol, free trial, get it on, in the diary, pop in, pop along, have a go, invest`,
    ),
    reward: list(
      `commission, kickback, cut, referral bonus, referral fee, referral credit, voucher, vouchers, amazon voucher, refer a friend, tenner, fiver, twenty quid, fifty quid, free month, cashback, bonus, points, credit, stipend, retainer, freebies, freebie, gifted, free sample, samples, free tub`,
    ),
    sponsor: list(
      `rep, reps, the company, manufacturer, manufacturers, drug company, pharma, sponsor, sponsors, makers, vendor, supplier, founders, founder`,
    ),
  },
  ways: [
    // A code, an affiliate link, a paid post.
    {
      needs: [findDiscountCode],
      unless: `nhs_discount|blue_light|bluelight|health_service_discounts|canteen|bleep|room|door|fire|icd|snomed|procedure|cost_code|budget|exam|module|course_code`,
    },
    {
      needs: [
        `ref|aff|affid|affiliate|utm|tag|referrer|referral|invite|via|promo|coupon|partner =
        #_ad|#_gifted|#_sponsored|#_spon|#_affiliate|#_partner|#_sp|#_paidpartnership|#_prgift|#_collab|#_brandambassador
        my|our ~1 referral|affiliate|promo|discount|invite|ambassador ~1 link|code
        use|with|via|through|quote|enter|mention|add my|our ~1 link|code|name|discount
        referral_link|affiliate_link|referral_code|promo_code
        brand_ambassador|ambassador_for|student_ambassador`,
      ],
      unless: `trust ~2 link|code|network`,
    },
    // "We both get a tenner", "tell them I sent you".
    {
      needs: [
        `we_both|both_of_us|you_and_i|we_each|i|i'd|i'll|i_also|gives_me|gets_me|earns_me ~1 get|gets|do|earn|earns|make|score|win|receive|benefit|both ~4 @reward|£|quid|%|well|out_of|something
        say|tell_them|tell_her|tell_him|mention|quote|give_them ~3 i_sent|sent_you|from_me|my_name|me
        give|drop|put|mention|quote ~2 my_name|me_down ~8 register|sign|sign_up|join|book|form|referrer|discount|off
        put_me_down ~3 referrer|referred
        for|per|a|each|every ~2 referral|sign_up|signup|person_who|one_who|friend_who`,
        `@urge
        @praise`,
      ],
      unless: `sbar|radiology|bed_manager|switch|referral ~1 form|letter|pathway|to|was|from|rejected|criteria|system|centre`,
    },
    // One's own clinic, course, book or app, or one's family's.
    {
      needs: [
        `@mine ~3 new|little|own|private|latest|next|first|upcoming|weekend|online|evening|saturday ~3 @venture
        my|our @venture
        my|our ~1 @kinsman ~4 @venture|runs|owns|makes|sells|founded|started|set_up|opened|does|do|lot|works_for|designed|built|launched|invented|developed|place|outfit
        i|i've|ive|we|we've|weve|i'm|we're ~2 founded|cofounded|co_founded|launched|launching|built|designed|developed|invented|created|written|wrote|authored|opened|opening|started|set_up|run|running|own|teach_on|teach|invested|advise|consult|am_involved|been_working_with|been_doing_bits|do_bits|do_some_work|work_with|work_for|moonlight|help_out|helping_out|sit_in|see_patients|consulting|advising|put_together|co_wrote|co_run|co_own|co_host|host|sell|selling|stock|do_a_clinic ~5 @venture|at|with|for|them|him|her|founders
        where_i|that_i|which_i|i'm_there|i_am_there|im_there|find_me|i'm_in|i_do|we_do|i_also_do|i_see ~3 work|consult|inject|practise|see_people|evenings|evening|tues|tuesday|tuesdays|thursday|thursdays|thurs|monday|mondays|wednesday|wednesdays|fri|friday|fridays|saturday|saturdays|after_five|privately|private|botox|aesthetics
        we've_just|we_now|we_can|we_do|we_offer|we're_offering|we_run|we_also|weve_just|we've_got|we_have|come_to_us|come_see_us|i_offer|i'm_offering|i_do ~6 private|privately|£|discount|slots|scanner|machine|installed|put_in|courses|appointments|consultations|clinic|@venture
        author_of|co_author|written_by_yours_truly|yours_truly|by_me|took_me ~3 years|months|book|@venture|chapter
        took_me ~5 sundays|evenings|years|months|weekends`,
        `@urge
        @praise
        £`,
      ],
      unless: `own_trust|trust ~2 @venture
        for_sale_privately`,
    },
    // "Just back from four days in Vienna with the people who make it."
    {
      needs: [
        `flew|flown|took|put_up|put_us_up|hosted|paid_for|sponsored|treated|wined|kindly|invited|guests|sent|gifted|gave|bought|covered|paying|pay|paid|funded|courtesy|hospitality|been_very_good_to|looks_after|look_after|sorted ~4 us|me|my|of|by|the_team|dinner|trip|hotel|flights|conference|ticket|travel|free
        back_from|day_with|weekend_with|evening_with|dinner_with|trip_with|days_in|guests_of|courtesy_of|advisory_board|speaker_fee|speaker_fees|shares_in|stake_in|equity_in|shareholder|angel_investor|invested_in|on_the_board|speaker_for|consultant_for|consulting_for|advisor_to|adviser_to|clinical_lead_for|medical_director_of|medical_advisor|on_their_books|do_some_work_for|bits_with|bits_for|work_with ~5 @sponsor|them|people|team|company|folk|lot|@venture|$|they`,
        `@praise
        @urge`,
      ],
    },
    {
      needs: [
        `@kinsman|spare_room|garage|kitchen_table|founders|founder|co_founder|my_book|my_chapter|my_employer|my_other_job|my_day_job|my_side_hustle|my_mate's|yours_truly|some_more_handsome|hint_hint|no_bias|not_biased|totally_unbiased|wink|i_should_know|shameless_plug|cheeky_plug|plug|plugging|self_promotion ~8 @venture|@praise|@urge`,
        `@urge
        @venture`,
        `@praise
        £
        %
        @urge`,
      ],
      unless: `plug ~2 socket|in|charger`,
    },
  ],
  unless: `coi|c_o_i|conflict_of_interest|conflicts_of_interest|competing_interest|competing_interests|declaration_of_interest|declare|declaring|declared|declares|declaration|disclose|disclosing|disclosure|disclosures|full_disclosure|disclaimer|transparency|transparent|vested_interest|register_of_interests|no_financial|no_stake|no_affiliation|not_affiliated|unaffiliated|no_commission|not_paid|i'm_paid|i_am_paid|im_paid|they_pay_me|paid_me|paid_by|pays_me|so_i'm_biased|i'm_biased|im_biased|biased|take_it_with_a_pinch|pinch_of_salt|not_sponsored|stepped_out|recused|conflicted|profits_go|interest_to_declare|an_interest
    avoid|scam|rip_off|don't_bother|warning|beware|stay_away|steer_clear|terrible`,
};

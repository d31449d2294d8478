import { list } from '../lexicon/list.ts';
import { findAffiliateLink } from './affiliate-link.ts';
import { findDiscountCode } from './discount-code.ts';
import type { MatterShape } from './shape.ts';

/** Recommending, in any of its ways. */
const PRAISE = `@praise`;
/** Asking others to buy, book, join or pass it on; or a price. */
const URGE = `
  @urge
  @figure ~1 %|percent ~1 off
  tell|send|point|steer|refer|direct|signpost ~2 your|yours|them|people|patients|folk|friends|anyone|everyone|ours ~4 to|there|our|my|over|way|here|at
  ask|ring|book|go|speak|sign_up ~2 for|with|to ~2 me|us|him|her|them
  you|ye|yous ~2 want|need|should|could|'ll_want|have_to ~4 @venture|it|this|one
  anyone|anybody|any_of_you ~3 wanting|interested|looking|keen|fancy|fancies|stuck|struggling|needing|thinking|after|who`;

/** Something of one's own, or of one's people, that is sold. */
const OWN = `
  my|our ~3 @business
  my|our ~1 @kinsman ~1 's|' ~3 @venture|place|lot|outfit|firm|hands|new|shop|team|company|stall|crowd|stuff|thing|range
  @kinsmans ~3 @venture|place|lot|lot's|outfit|firm|hands|team|crowd|stuff|thing|range|products|listings|list
  my|our ~1 @kinsman ~4 runs|run|owns|own|makes|sells|founded|started|set_up|opened|opening|does|designed|built|launched|launching|invented|developed|works_for|works_at|is_behind|is_the|is_head|fits|teaches|manufactures|distributes|imports|coded|wrote|has_just|has_a|'s_got|is_one|is_an|can_do|trained
  i|we|me|x|and_i ~3 founded|cofounded|co_founded|coded|launched|launching|built|co_wrote|co_run|co_own|co_host|co_direct|franchise|patented
  i|i've|ive|we|we've|weve ~1 've? ~1 just|finally|recently|also? ~1 started|opened|set_up|written|wrote|published|developed|created|put_together|bought_into|bought|invested|invented|designed|made|recorded|released ~4 @venture|kitchen|garage
  i|we|x|and_i ~1 started|opened|set_up|wrote|published|developed ~1 it|this|them|up ~3 in|from|ourselves|myself|together|last|up
  took|taken|cost ~1 me|us ~3 years|months|winters|summers|weekends|evenings|sundays|nights|a_year|forever ~3 to|of ~1 write|build|make|code|develop|record|design|sundays|my|perfect
  my|our ~2 savings|baby|labour_of_love|brainchild|side_hustle|side_project|side_gig|side_business|other_hat|other_job|day_job|invention|pet_project|new_venture|evening_job|second_job|saturday_job|weekend_job|sideline|start_up|startup|passion_project
  author_of|co_author|written_by|yours_truly|cowritten|co_written|edited_by ~4 me|myself|yours_truly|$
  mine|ours ~6 stations|station|chapter|chapters|questions|lectures|slot|idea|design|jokes
  stations|station|chapter|chapters|questions|lectures|book|app|idea|design|jokes|recipe|patent ~5 is|are|'s|were|was mine|ours|my_own|all_mine|by_me|me
  book_with my|our|me ~2
  ask_for my|our ~2
  my|our ~1 @kinsman ~5 started|set_up|opened|makes|runs|owns
  we've|weve|i've|ive|we|i ~2 pushed|shipped|released|rolled_out|added|dropped|launched ~4 version|update|feature|features|release|app|alerts|edition|batch|colour|colours|@venture
  signed_copies|signed_copy|author_copies|my_publisher|book_launch|launch_party|copies_from_my|lands_on
  you_know_where_i_am|know_where_to_find_me|you_know_where_to_find|where_to_find_me|know_who_to_ask|guess_who|yours_truly
  sweated|slaved|poured|bled|toiled|grafted ~4 blood|over|heart|into|away
  years|months ~1 of ~2 my|our|evenings|weekends|life|sundays|nights
  my|our ~2 pension|mortgage|bank_balance|holiday_fund|retirement|kitchen_extension|pocket|wallet|royalties|name_is_on|name's_on|face_is_on|name_over ~6
  name|face|surname ~2 is|'s ~3 over|on|above ~3 door|cover|box|website|label|tin
  royalties|dividends|profits|equity|payday
  bookings ~3 flying|booming|mad|through_the_roof
  business|trade ~2 booming|flying|going_well
  my|our ~1 @kinsman ~3 never_stops|won't_shut|tells_me|says_the|'s_name|'s_head_office|'s_spare
  head_office|warehouse|stockroom|hq|packing_orders|parcels ~6 house|room|garage|days|these_days
  kitchen|garage|spare_room|shed|kitchen_table ~8 head_office|warehouse|started|founded|business|now|boxes|orders
  started|founded|built|made|set ~2 it|this|them ~3 in|from|up|at ~2 our|my|kitchen|garage|shed|uni|lockdown
  coding|writing|building|developing|designing|recording ~4 thing|app|book|course|it|questions ~6 years|winters|months|evenings|nights|weekends|strictly
  years|winters|months|evenings|nights|weekends ~3 coding|writing|building|developing|designing|recording
  new ~1 chapter|book|edition|episode|album|ebook|paperback|guide|app ~2 out|available|dropped|live|released
  i_should_know|shameless_plug|cheeky_plug|quick_plug|small_plug|little_plug|plug_for|self_promo|self_promotion|shameless_self|hint_hint|totally_unbiased|completely_unbiased|some_more_handsome|not_that_i'm|no_bias`;

/** Working for what is sold. */
const EMPLOYED = `
  i|i'm|im|i'll|i've|ive|you'll_find_me|find_me ~3 there|in ~2 @day
  i|we ~1 also|still? ~1 take|run|teach|cover|do|lead|work|consult|inject|see|sit|tutor|coach|host|examine|mark|help|write|moderate|present|demo ~4 @day|ones|private|privately|evenings|groups|sessions|list|lists|with_them|for_them|there|at_the|clinic_there|faces|injectables|botox
  where_i|that_i|which_i|who_i|place_i|team_i|company_i|people_i|lot_i ~1 also? ~1 work|consult|inject|practise|sit|tutor|teach|advise|moonlight|help|do|cover
  starting|joining|joined|moving|moved|start|jumping_ship ~2 with|at|to|there|over ~5 in|next|from|on|as ~5 send|refer|so|your|book|come
  our ~1 @named ~6 look_after|sort_you|see_you_right
  i_work|i_do_bits|i_do_a_bit|i_do_some|i_help|i_advise|i_consult|i_moonlight|been_working|been_helping|been_advising|i_sit ~3 for|with|at ~3 them|@sponsor|founders|@venture|company
  we|us|here ~1 at|over_at ~5 pay|offer|offering|have|run|do|are|'re|can|take|provide|recruit|guarantee|now
  join|joining|come_and_join|come_to|come_work|come_and_work ~2 us|our|my ~4
  we've|weve|we_have|we_now|we_can|we_do|we_offer|we're|we_run|we_also|i_offer|i'm_offering|i_do|i_now ~4 offering|private|privately|£|discount|slots|scanner|installed|@venture|expanding|opened|taking_on|recruiting|cheaper|hiring|appointments|consultations|put_in|two_rooms|a_new
  we're|we_are|i'm|i_am|im ~1 now|just|also? ~1 offering|launching|opening|recruiting|selling|taking_bookings|taking_new|taking_on|expanding|hiring|stocking
  my|our ~1 private|paying|aesthetic|aesthetics|botox|skin|cash ~2 @venture|patients|list|clients|secretary|rooms
  ambassador|brand_rep|influencer|medical_director|clinical_director_of|clinical_lead_for|medical_lead_for|advisory_board|scientific_board|on_the_board_of|on_their_board|clinical_advisor|clinical_adviser|medical_adviser|medical_advisor|key_opinion|speaker_for|faculty_for|examiner_for ~5`;

/** Being paid, treated or given a share. */
const PAID = `
  put us|me|the_team up ~4
  flew|flown|flying|took|taken|hosted|wined|treated|invited|taking|whisked ~1 us|me|the_team|the_whole|our_team|a_few_of_us|some_of_us|the_department ~1 all? ~1 out|over|up|away|abroad|and_dined|to_dinner|to_lunch|for_dinner|for_lunch ~4
  paid_for|sponsored|funded|covered|bankrolled|footed|picking_up|picked_up|stood_us|laid_on ~3 my|our|the ~2 trip|flights|flight|hotel|conference|ticket|travel|dinner|bill|tab|fees|place|attendance|lunch
  fantastic_three_days|few_days_in|days_away|three_days|four_days|two_days|long_weekend|back_from|just_back|home_from|weekend_with|evening_with|dinner_with|trip_with|days_in|nights_in|guests_of|guest_of|courtesy_of|on_the_house|hospitality ~10 @sponsor|people|folk|lot|crowd|$|team|hotel|company|who_make|who_makes|what_a|stand|launch|dinner
  shares|share|stake|equity|savings|money|investment|invested|options|shareholder|investor|angel ~2 in|into|options
  get|gets|getting|earn|earns|make|makes|take|takes|receive|gives|pays|give|pay|bung|bungs|slip|slips|sling|slings|send|sends|sent|ship|keep|keeps|chuck|chucks ~1 me|us|i|you_and_me|both|each ~3 @reward|£|free|fresh|supplied|stocked|new_one|one_each|a_month|every_month|a_box|loads|well_out|something|samples|month
  friend_of_mine|mate_of_mine|sent_by_me|mention_me|say_hi_from|tell_her_you're|tell_him_you're|tell_them_you're ~6
  arrived|came|turned_up ~4 note|card|hamper|box|goodie|goody|second ~6 from|marketing|team|way|company|them
  marketing|pr ~1 girl|team|lady|lad|guy|people|department ~4
  if_this_post|post_does_well|likes_on_this
  they|they've|company|rep|reps|@sponsor ~3 very_good|so_good|good|generous|kind|kindly ~1 to|sent|gave|let ~1 me|us
  we_both|both_of_us|you_and_i|we_each|i_get|i'll_get|i_also_get|gets_me|earns_me|gives_me|i_get_a ~4 @reward|£|quid|%|well_out|something|month|discount|tenner
  you_get ~4 @reward|£|quid|%|month|discount|tenner ~4 so_do_i|and_i|i_get|me_too|we_both
  say|tell_them|tell_her|tell_him|tell_reception|mention|quote|give_them ~3 i_sent|sent_you|sent_u|from_me|my_name
  give|drop|put|mention|quote|use|pop ~2 my_name|me_down ~8 down|form|register|sign|sign_up|joining|join|booking|book|referrer|discount|box|checkout
  referrer|refer_a_friend|referral_bonus|referral_fee|kickback|finder's_fee|finders_fee|on_commission|commission|loyalty_points`;

/** A code, a link or a tag by which the giver is paid. */
const TAGGED = `
  #_ad|#_gifted|#_sponsored|#_spon|#_affiliate|#_partner|#_sp|#_paidpartnership|#_prgift|#_collab|#_brandambassador|#_ambassador|#_prsample|#_paid
  my|our|our_own ~1 own|personal|special|staff? ~1 referral|affiliate|promo|discount|invite|ambassador|partner ~1 link|code|codes
  with|via|through|using|use|quote|enter|add|pop|put my|our ~1 link|code|discount
  referral_link|affiliate_link|affiliate_links|referral_code|promo_code|link_in_bio|link_in_my|link's_in_my|links_in_my|in_my_bio|my_link|my_code|my_discount`;

/** A company, clinic, course, book, app or product praised by somebody who seems to gain by it, and does not say so. */
export const UNDECLARED_INTEREST: MatterShape = {
  kind: 'undeclared-interest',
  words: {
    kinsman: list(
      `wife, husband, hubby, partner, missus, brother, sister, mum, dad, son, daughter, cousin, other half, fiance, fiancee, boyfriend, girlfriend, lass, lad, young one, eldest, youngest, young fella, daughter in law, son in law, niece, brother in law, sister in law, father in law, mother in law, uncle, auntie, aunt, nephew, niece, flatmate, housemate, mate, best mate, best friend, bro, sis, da, mam`,
    ),
    kinsmans: list(
      `wife's, husband's, hubby's, partner's, missus's, brothers, sisters, wifes, husbands, hubbys, other halfs, partners, missuses`,
    ),
    day: list(
      `mon, monday, mondays, tue, tues, tuesday, tuesdays, wed, weds, wednesday, wednesdays, thu, thurs, thursday, thursdays, fri, friday, fridays, sat, saturday, saturdays, sun, sunday, sundays, evenings, evening, weekends, after five, after six, after work, most days, days off`,
    ),
    figure: list(`5, 10, 15, 20, 25, 30, 40, 50`),
    venture: list(
      `clinic, clinics, company, firm, business, startup, start up, app, platform, course, courses, book, textbook, podcast, youtube, youtube channel, webinar, masterclass, workshop, bootcamp, academy, agency, consultancy, tutoring, tuition, coaching, website, site, shop, store, brand, product, products, software, gadget, device, supplement, supplements, skincare, serum, salon, aesthetics, botox, filler, fillers, physio, chiro, osteopath, pharmacy, gym, pilates, yoga studio, retreat, revision day, revision course, crash course, mock, mocks, qbank, question bank, flashcards, patreon, substack, newsletter, etsy, scrubs, venture, private list, private clinic, private practice, private work, private sessions, spinout, spin out, medtech, diet plan, programme, membership, subscription, franchise, dental, dentist, dentistry, mortgage, mortgages, financial adviser, accountant, insurance, indemnity, letting, lettings, estate agent, candles, jewellery, cakes business, photography, plans, clothing line, posture, meal plan, meal plans, chapter, e learning, elearning, private hospital, private wing, care agency, home care, nursery, practice manager course, tutors, mole mapping, laser, hearing aids, orthotics, insoles, mattress, locum agency, staffing, wellness, hypnotherapy, hypnobirthing, doula, egg freezing, fertility, vein clinic, eye suite, portfolio, e portfolio, dictation, ai scribe, scribe, calculator, deck, stethoscope, stethoscopes, loupes, shoes, clogs, compression socks`,
    ),
    business: list(
      `clinic, clinics, company, firm, business, startup, start up, app, platform, course, courses, book, textbook, podcast, youtube, channel, webinar, masterclass, workshop, bootcamp, academy, agency, consultancy, tutoring, tuition, coaching, website, shop, store, brand, product, products, serum, salon, aesthetics, aesthetic, botox, retreat, etsy, patreon, substack, newsletter, private, paid, venture, side hustle, spinout, medtech, ebook, chapter, qbank, question bank, flashcards, deck, mock, mocks, revision course, crash course, revision day, programme, hypnobirthing, pilates, photography, cake business, wedding business, range, franchise, unit, shop, imaging, practice in, dental, supplement, supplements, stall, label, collection, calculator, tool, scribe`,
    ),
    praise: list(
      `recommend, recommending, recommended, recommendation, brilliant, amazing, excellent, fantastic, superb, best, love, loved, lovely, ace, quality, nicer, superior, lush, comes close, come close, nothing comes, smashing, dead good, mint, belting, sublime, unreal, simply, beaut, sorted, swears by, swear by it, worth owning, should own, rave, raving, well good, cracker, persuasive, convinced, convincing, only one worth, opened my eyes, eye opening, the future, only course worth, sharper, wow, top class, favourite, game changer, gamechanger, life changing, lifesaver, life saver, worth every, worth a, well worth, worth your, worth the, worth it, swear by, outstanding, unbeatable, incredible, miles better, so much better, unreal, bargain, good value, faster, quicker, cracking, stunning, spot on, must have, impressed, impressive, slick, gorgeous, beats, changed my life, first class, top notch, deadly, bang on, fab, wicked, genuinely good, better than, better, leaps ahead, best thing, nicest, smashing, class, magic, sound, only one i trust, i trust, glowing, does the job, finest, great, excellent, honest review, transformed, new back, never looked back, can't fault, cannot fault, hands down, gold standard, so good, really good, proper good, pure dead brilliant, sorted me, does what, cannae beat, can't beat, wouldn't use anything else, obsessed, genuinely, no faff, safest, cleverest, cheapest, easiest, smoothest, clean, decent, goat, gold, elite`,
    ),
    urge: list(
      `sign up, signup, sign yourself, sign your, book now, book in, book on, booking, bookings, get on, get yourself, get yours, order, buy, buy one, download, give it a go, give them a try, give it a try, check it out, check them out, check us out, check out, have a look, take a look, worth a look, send your, register, join, subscribe, switch, switch to, dm me, pm me, message me, drop me, give me a shout, give us a shout, come see me, come and see me, come see us, come and see us, come along, spread the word, tell your, point your, follow, places left, spaces left, spaces, places, tickets, early bird, earlybird, discount, staff rate, mates rates, mates' rates, half price, link below, link's in, link in, qr code, get in touch, look no further, say i sent, mention my name, give them my, put my name, put me down, trial it, get the trust, we should get, we should trial, trust should buy, taking bookings, taking new patients, pick up a copy, grab a copy, ask for, steer, whatsapp me, ring me, ping me, enrol, free trial, get it on, pop in, pop along, stock up, invest, go to the, slots, spaces left, has spaces, got spaces, got slots, go private, should be looking at, should look at, should be using, every ward should, fit you in, do try, try out, get the, get yourselves, lands on, bring a tenner, go on, get them, have a go, go with, go for, go to, app store, amazon, i'd be switching, switching, pushing for, push for, i'll be asking, look after you, send your knees, never stops, skip the, get your teeth, sort you out, see you right, i'll sort, want to try, try the, try it, try them, use them, use it, refer, anyone wanting, buying, on sale, for sale, out now, available, pre order, preorder, comes with, hire, link`,
    ),
    inside: list(
      `trust's own, trust course, trust induction, intranet, esr, learning portal, deanery, hee, nhse, free to all, free for all, free of charge, no charge, all welcome, all grades welcome, journal club, ward, mandatory, m&m, grand round, grand rounds, mess, bake sale, sponsored walk, justgiving, raffle`,
    ),
    reward: list(
      `commission, kickback, a cut, referral bonus, referral fee, voucher, vouchers, amazon voucher, tenner, fiver, twenty quid, fifty quid, free month, month free, cashback, bonus, points, credit, stipend, retainer, freebies, freebie, free sample, samples, goodies, drink out of it, drink, half off, fee, percentage, hamper`,
    ),
    sponsor: list(
      `rep, reps, the company, manufacturer, manufacturers, drug company, pharma, sponsor, sponsors, makers, vendor, supplier, founders, founder, device people, pump people, ceo`,
    ),
  },
  ways: [
    {
      needs: [findDiscountCode],
      unless: `nhs_discount|blue_light|bluelight|health_service_discounts|canteen|bleep|room|door|fire|icd|snomed|procedure|cost_code|budget|exam|module|course_code|discount_code_is_on`,
    },
    { needs: [TAGGED], unless: `trust|intranet ~2 link|code|network` },
    {
      needs: [OWN, URGE],
      unless: `@inside`,
    },
    {
      needs: [OWN, PRAISE],
      unless: `@inside`,
    },
    {
      needs: [EMPLOYED, `${URGE}\n${PRAISE}`, `@venture\n£|private|privately|discount|agency|price`],
      unless: `@inside`,
    },
    {
      needs: [
        `my|our ~3 weekend|osce|classes|class|sessions|boxes|day|talks|groups|group|tutorials|mocks|workshop|kits|prints|session|evening`,
        `£|quid`,
        URGE,
      ],
      unless: `@inside
        leaving|collection|kitty|whip_round|sweepstake|meal|night_out|curry|train|parking|party`,
    },
    { needs: [EMPLOYED, `${URGE}\n£|quid`, PRAISE], unless: `@inside` },
    { needs: [PAID, `${URGE}\n${PRAISE}\n£|quid`], unless: `@inside` },
    { needs: [findAffiliateLink] },
  ],
  unless: `my_name ~3 list|rota|sheet|board
    coi|c_o_i|conflict_of_interest|conflicts_of_interest|competing_interest|competing_interests|declaration_of_interest|declare|declaring|declared|declares|declaration|disclose|disclosing|disclosure|disclosures|disclaimer|transparency|transparent|vested_interest|register_of_interests|no_financial|no_stake|no_affiliation|not_affiliated|unaffiliated|no_commission|not_paid|i'm_paid|i_am_paid|im_paid|they_pay_me|paid_me|pays_me|so_i'm_biased|i'm_biased|im_biased|i_am_biased|biased|pinch_of_salt|with_salt|not_sponsored|stepped_out|recused|conflicted|interest_to_declare|an_interest|to_be_upfront|being_upfront|upfront|full_honesty|for_openness|hands_up|nothing_in_it_for|no_link_to|don't_get_anything|get_nothing|no_shares|proceeds_go|profits_go|skin_in_the_game
    avoid|scam|rip_off|don't_bother|warning|beware|stay_away|steer_clear|terrible|charity`,
};

import type { FrameGroup } from './frame-group.ts';

/** A patient or a relative is run down: as a nuisance, as putting it on, as not worth the bed. */
export const PATIENT_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'insult',
    needs: 'nobody',
    clear: `
      pond_life|pondlife|oxygen_thief|benefit_scrounger|benefits_scrounger|smackhead|smackheads|crackhead|crackheads|pisshead|pissheads|old_soak|dosser|dossers|riff_raff|great_unwashed|professional_liar|professional_hypochondriac|professional_patient|professional_victim
      a|the|proper|bloody|fucking|just|another|that|right|some|filthy|silly ~1 junkie|junkies|druggie|druggies|chav|chavs|scrounger|scroungers|malingerer|malingerers|time_waster|time_wasters|timewaster|timewasters|drama_queen|attention_seeker|attention_seekers|hypochondriac|hypochondriacs
      nightmare|hellish|insufferable|entitled|gobby|stroppy|mouthy|ghastly|vile|obnoxious|bloody|fucking|wretched|whingy|whining|whinging|neurotic|horrid|psycho|deranged @little* @kin|family|daughter|son|wife|husband|mother|mum|dad|relatives|relative|visitors|parents
      @anyone|daughter|son|family|wife|husband|mother|relatives|visitors from hell
      @kin|family|relatives|daughter|mother|wife ~3 a|an|utter|total|absolute nightmare|pain|piece_of_work|gobshite|horror|nyaff|menace|karen|madam|battleaxe|mare|leech|leeches|parasite|headcase
      @kin|family|daughter|son|relatives googling|been_googling|google_doctor|dr_google ~6
      university_of_google|google_university|facebook_university|degree_in_google|phd_in_google|consultant_google
      @anyone|bed|bay|cubicle|room|chair ~4 faking|faking_it|putting_it_on|milking_it|swinging_the_lead|laying_it_on|crying_wolf|hamming_it_up
      nothing|nowt|fuck_all|sod_all|not_a_thing wrong with @anyone except|bar|apart_from|other_than
      nothing|nowt wrong with @anyone ~2 slap|wash|bath|job|kick|boot|personality ~3
      waste of a? good|warm|perfectly|skin|oxygen|air ~2
      next_time ~2 do|try|jump|take|aim ~2 properly|harder|higher|the_job
      total|proper|another|right|absolute|utter|full|such_a|bit_of_a karen
      entitled|spoilt|pampered @little* brat|brats|madam|cow|toddler|so_and_so|princess
      a|the|that|has|with face ~1 like|on ~4 slapped|smacked|bulldog|wet_weekend|arse|thunder|melted|haddock|wasp
      @anyone ~8 thick|dense|daft|dim|soft as|like mince|pig_shit|pigshit|champ|two_short|a_plank|planks|bricks|a_brick|shite ~2
      natural_selection|darwin_award|darwin_awards|gene_pool|inbred|inbreds|duelling_banjos|banjos ~3
      mutton dressed
      whale|hippo|elephant|walrus|seal with a|an booking|bus_pass|phone|handbag|gown|lanyard
      silly|daft|miserable|moaning|stupid|whinging|sour|filthy|gobby|stroppy old? mare|bat|cow|sod|bag|bint|boot|goat|git|crone|trout|biddy|duffer
    `,
  },
];

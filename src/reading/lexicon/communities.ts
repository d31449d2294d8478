import { list } from './list.ts';

/** Countries of which few people here come. */
const COUNTRIES = list(
  'nepal, bhutan, tibet, mongolia, burma, myanmar, laos, cambodia, vietnam, thailand, malaysia, indonesia, philippines, the philippines, korea, japan, taiwan, afghanistan, iran, iraq, syria, lebanon, palestine, gaza, yemen, saudi, kuwait, oman, qatar, egypt, libya, tunisia, algeria, morocco, sudan, south sudan, eritrea, ethiopia, somalia, djibouti, kenya, uganda, tanzania, rwanda, burundi, congo, drc, zimbabwe, zambia, malawi, mozambique, angola, namibia, botswana, lesotho, ghana, gambia, the gambia, senegal, sierra leone, liberia, cameroon, ivory coast, mali, niger, chad, mauritius, seychelles, madagascar, albania, kosovo, serbia, bosnia, croatia, slovenia, slovakia, czechia, hungary, bulgaria, moldova, ukraine, belarus, latvia, estonia, georgia, armenia, azerbaijan, kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan, brazil, colombia, ecuador, bolivia, peru, venezuela, paraguay, uruguay, guyana, suriname, cuba, haiti, trinidad, barbados, st lucia, grenada, dominica, montserrat, st vincent, st helena, falklands, the falklands, fiji, tonga, samoa, vanuatu, papua new guinea, east timor, timor leste, iceland, faroes, greenland, malta',
);

/** Communities by how common they are; risk/population/figures.json says how common. */
export const COMMUNITIES: readonly (readonly [
  key: string,
  kind: 'ethnicity' | 'faith' | 'language' | 'community',
  words: readonly string[],
])[] = [
  [
    'large-minority',
    'ethnicity',
    list(
      'asian, black, south asian, african, indian, pakistani, caribbean, afro caribbean, african caribbean, mixed race, white british, caucasian, african american, hispanic, white',
    ),
  ],
  [
    'minority',
    'ethnicity',
    list(
      'polish, romanian, bangladeshi, nigerian, chinese, irish, italian, portuguese, german, french, american, spanish, lithuanian, jamaican, sri lankan, tamil, bengali, punjabi, gujarati, arab',
    ),
  ],
  [
    'small-minority',
    'ethnicity',
    list(
      'nepalese, nepali, gurkha, filipino, filipina, vietnamese, thai, malaysian, indonesian, burmese, rohingya, tibetan, mongolian, korean, japanese, hong kong, taiwanese, afghan, hazara, iranian, persian, iraqi, kurdish, kurd, syrian, lebanese, palestinian, yemeni, saudi, kuwaiti, emirati, egyptian, libyan, tunisian, algerian, moroccan, sudanese, eritrean, ethiopian, somali, somalian, kenyan, ugandan, tanzanian, rwandan, congolese, zimbabwean, zambian, malawian, south african, ghanaian, gambian, senegalese, sierra leonean, liberian, cameroonian, ivorian, angolan, mozambican, mauritian, turkish, turkish cypriot, cypriot, greek, greek cypriot, bulgarian, albanian, kosovan, serbian, bosnian, croatian, slovak, slovakian, czech, hungarian, ukrainian, russian, latvian, estonian, belarusian, georgian, armenian, azerbaijani, kazakh, uzbek, brazilian, colombian, ecuadorian, bolivian, peruvian, venezuelan, argentinian, chilean, mexican, cuban, guyanese, trinidadian, bajan, barbadian, st lucian, dominican, maltese, icelandic, norwegian, swedish, danish, finnish, dutch, swiss, austrian, belgian, fijian, samoan, tongan, maori, aboriginal, inuit, mauritanian, chagossian, east timorese, timorese, kashmiri, mirpuri, sylheti, goan, parsi',
    ),
  ],
  [
    'small-minority',
    'community',
    list(
      'traveller, travellers, irish traveller, irish travellers, gypsy, gypsies, roma, romany, romani, showmen, showman family, fairground family, circus family, bargee, boater, liveaboard, hutterite, bruderhof, amish, haredi, hasidic, charedi, orthodox jewish, plymouth brethren, brethren, exclusive brethren, free church, wee free, wee frees, gaelic speaking, romany gypsy, traveler, new age traveller, asylum hotel, hong konger, windrush',
    ),
  ],
  [
    'small-faith',
    'faith',
    list(
      "jewish, sikh, hindu, buddhist, jehovah's witness, jehovahs witness, jehovah witness, jw, mormon, quaker, pagan, wiccan, druid, rastafarian, rasta, jain, zoroastrian, bahai, ahmadi, ahmadiyya, ismaili, coptic, greek orthodox, russian orthodox, scientologist, seventh day adventist, christadelphian, pentecostal, nun, monk",
    ),
  ],
  ['large-faith', 'faith', list('muslim, catholic, christian, church of england, methodist')],
  [
    'small-language',
    'language',
    list(
      'interpreter, welsh speaking, welsh speaker, only speaks, speaks only, no english, speaks no english, sylheti speaking, tigrinya, amharic, pashto, dari, farsi, mandarin, cantonese, hakka, twi speaking, speaks twi, yoruba, igbo, hausa, shona, swahili, oromo, lingala, bsl, sign language, deafblind, gaelic speaker, cornish speaker, esperanto, romani speaker',
    ),
  ],
  ['small-minority', 'community', COUNTRIES],
];

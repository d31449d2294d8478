import { list } from './list.ts';

/**
 * Makers and makes of hospital equipment and software, and football clubs that are called like people: capitalised, and
 * nobody's name. From catalogues and from the leagues' tables, 2026.
 */
export const BRANDS: ReadonlySet<string> = new Set(
  list(`
alaris, graseby, allyn, dinamap, mindray, draeger, dräger, maquet, getinge, intellivue, siemens,
fresenius, prismaflex, arjo, huntleigh, hillrom, depuy, medtronic, covidien,
nellcor, masimo, zoll, lifepak, heartstart, laerdal, glidescope, airtraq, ambu, airvo, vapotherm, nippy, 
arizant, sonosite, vscan, omnicell, pyxis, vacutainer, insyte, venflon, accuchek, statstrip, hemocue,
istat, abl, radiometer, sysmex, cobas, babylog, resuscitaire, medela, numatic, dymo, 
stedy, molift, etac, kyocera, lexmark, bighand, winscribe, medisoft, badgernet, metavision, icca, carevue, nervecentre, patientrack,
vitalpac, cortix, alcidion, meditech, trakcare, winpath, cyberlab, sectra, ardens, accurx, docman, 
partick, thistle, celtic, rangers, hibs, arsenal, everton, fulham, brentford, millwall, saracens,
harlequins, ospreys, scarlets, leinster, munster, ulster, connacht
`),
);

import { list } from './list.ts';

/**
 * Places that GeoNames' cities500 lacks, with their people (order of magnitude; ONS Census 2021, National Records of
 * Scotland Census 2022, NISRA Census 2021 for the islands and areas; 500 stands for a village of unknown size).
 */
export const MORE_PLACES: readonly (readonly [people: number, names: readonly string[]])[] = [
  [
    500,
    list(
      'grasmere, hawkshead, clovelly, bamburgh, port isaac, polperro, mousehole, robin hoods bay, staithes, runswick bay, seahouses, craster, lindisfarne, lower slaughter, upper slaughter, bibury, castle combe, lacock, portmeirion, beddgelert, aberdaron, abersoch, corris, llangrannog, hay on wye, tobermory, plockton, applecross, durness, tongue, ullapool, lochinver, gairloch, mallaig, arisaig, glencoe, kinlochleven, kinlochbervie, crovie, pennan, st abbs, eyemouth harbour, crail, pittenweem, elie, malham, grassington, kettlewell, hawes, reeth, muker, keld, askrigg, dent, sedbergh, kirkby lonsdale, cartmel, coniston, elterwater, chapel stile, patterdale, glenridding, pooley bridge, buttermere, borrowdale, seatoller, rosthwaite, wasdale, eskdale, boot, ravenglass, st bees, eyam, castleton, hathersage, edale, tideswell, youlgreave, hartington, goathland, egton, rosedale abbey, hutton le hole, thornton le dale, lastingham, heptonstall, haworth, lavenham, kersey, orford, walberswick, southwold, blakeney, cley, wells next the sea, burnham market, walsingham, portloe, port gaverne, st mawes, mevagissey, zennor, sennen, st just, porthleven, coverack, cadgwith, boscastle, tintagel, lynmouth, lynton, porlock, exford, dulverton, widecombe, princetown, postbridge, beer, branscombe, abbotsbury, corfe castle, lulworth, cushendall, cushendun, ballintoy, portaferry, strangford, crossmaglen, roslea, belleek, bushmills, inchnadamph, scourie, tarbert, inveraray, crinan, tayvallich, balquhidder, killin, braemar, ballater, tomintoul, carrbridge, aviemore, kingussie, newtonmore, dalwhinnie, kyle of lochalsh, glenelg, shieldaig, torridon, portree, dunvegan, uig, broadford, stornoway, lochmaddy, castlebay, lochboisdale, kirkwall, stromness, lerwick, scalloway, brodick, lamlash, bowmore, port ellen, port charlotte',
    ),
  ],
  [
    150,
    list(
      'fair isle, foula, papa westray, north ronaldsay, muck, eigg, rum, canna, coll, colonsay, jura, gigha, iona, ulva, lismore, kerrera, raasay, soay, st kilda, lundy, sark, herm, bardsey, bardsey island, skokholm, skomer, caldey, caldey island, rathlin, rathlin island, holy island, tresco, bryher, st agnes, st martins, brownsea, eel pie island, cape wrath, knoydart, inverie',
    ),
  ],
  [
    3000,
    list(
      'isles of scilly, scilly, scillies, scilly isles, the scillies, barra, tiree, islay, arran, isle of arran, bute, isle of bute, mull, isle of mull, north uist, south uist, benbecula, harris, isle of harris, westray, stronsay, sanday, hoy, unst, yell, whalsay, alderney, mersea island, canvey, hayling island, walney',
    ),
  ],
  [
    20000,
    list(
      'skye, isle of skye, lewis, isle of lewis, orkney, shetland, western isles, outer hebrides, hebrides, anglesey, ynys mon, isle of anglesey, isle of sheppey, sheppey, portland, isle of portland, holderness, dales, yorkshire dales, the dales, nidderdale, wharfedale, swaledale, wensleydale, teesdale, weardale, borders, scottish borders, fens, the fens, broads, the broads, romney marsh, exmoor, dartmoor, bodmin moor, forest of dean, lakes, the lakes, lake district, llyn peninsula, llyn, gower, the gower, rhondda, the valleys, mull of kintyre, kintyre, black isle, the black isle, speyside, deeside, cairngorms, galloway, mourne, the mournes, the glens, glens of antrim, isle of wight, iow, guernsey, jersey, isle of man, the wirral',
    ),
  ],
  [
    8000,
    list(
      'govan, easterhouse, gorbals, drumchapel, possil, possilpark, maryhill, leith, wester hailes, muirhouse, craigmillar, niddrie, pilton, moss side, hulme, longsight, levenshulme, rusholme, gorton, wythenshawe, harpurhey, cheetham hill, chorlton, didsbury, withington, toxteth, anfield, everton, kirkdale, norris green, speke, croxteth, walton vale, chapeltown, harehills, seacroft, gipton, beeston hill, headingley, holbeck, manningham, heaton, burngreave, pitsmoor, darnall, page hall, hillsborough, gleadless, byker, benwell, elswick, fenham, jesmond, heaton park, gosforth, st pauls, easton, knowle west, hartcliffe, southmead, st anns, radford, hyson green, clifton estate, sneinton, highfields, belgrave, evington, braunstone, handsworth, lozells, aston, sparkbrook, sparkhill, small heath, alum rock, bordesley green, washwood heath, chelmsley wood, longbridge, butetown, splott, ely estate, grangetown, canton cardiff, tiger bay, falls road, the falls, shankill, the shankill, ardoyne, ballymurphy, andersonstown, bogside, creggan, sandy row, tooting bec, brixton, peckham, camberwell, deptford, new cross, catford, lewisham, hackney, dalston, stoke newington, stamford hill, shoreditch, bethnal green, whitechapel, shadwell, wapping, limehouse, isle of dogs, stepney, mile end, poplar, canning town, plaistow, east ham, west ham, forest gate, leyton, leytonstone, walthamstow, tottenham, wood green, haringey, finsbury park, highbury, islington, kings cross, kentish town, hampstead, golders green, hendon, cricklewood, kilburn, willesden, harlesden, wembley, southall, hounslow, feltham, acton, shepherds bush, notting hill, ladbroke grove, fulham, chelsea, pimlico, vauxhall, stockwell, clapham, balham, streatham, norwood, crystal palace, thamesmead, woolwich, eltham, jaywick',
    ),
  ],
];

/** Wider areas: they narrow little. `[people, names]`, ONS mid-2023 population estimates, order of magnitude. */
export const AREAS: readonly (readonly [people: number, names: readonly string[]])[] = [
  [
    800_000,
    list(
      'cornwall, devon, dorset, somerset, wiltshire, gloucestershire, herefordshire, shropshire, worcestershire, warwickshire, staffordshire, cheshire, derbyshire, nottinghamshire, notts, leicestershire, rutland, northamptonshire, bedfordshire, cambridgeshire, lincolnshire, norfolk, suffolk, essex, hertfordshire, herts, buckinghamshire, bucks, oxfordshire, berkshire, hampshire, sussex, west sussex, east sussex, surrey, kent, cumbria, northumberland, durham, county durham, tyneside, teesside, humberside, merseyside, greater manchester, lancashire, lancs, north yorkshire, west yorkshire, south yorkshire, east yorkshire, yorkshire, powys, gwynedd, ceredigion, pembrokeshire, carmarthenshire, glamorgan, gwent, monmouthshire, clwyd, flintshire, conwy, denbighshire, argyll, fife, lothian, ayrshire, lanarkshire, tayside, perthshire, aberdeenshire, moray, highlands, the highlands, sutherland, caithness, wester ross, antrim, county antrim, county down, armagh, county armagh, tyrone, county tyrone, fermanagh, county fermanagh, derry, county derry',
    ),
  ],
  [
    5_000_000,
    list(
      'scotland, wales, northern ireland, ni, london, the north, the north east, north east, the south west, south wales, north wales, mid wales, west wales, the midlands, west midlands, east midlands, east anglia, ireland',
    ),
  ],
];

/** Names of wards beyond their number. */
export const UNITS = list(`
amu, mau, sau, acu, aau, eau, cdu, ccu, itu, icu, hdu, picu, nicu, scbu, ed, a&e, resus, majors, minors, labour ward, delivery suite, postnatal, antenatal, maternity, stroke unit, hasu, renal unit, dialysis, burns unit, gastro, resp, cardio, ortho, neuro, onc, oncology, haem, elderly care, care of the elderly, coe, eccu, paeds, picu, fracture clinic, waiting room, theatres, cath lab, endoscopy, day unit, rehab ward, detox, rehab, hospice, mess, surgical ward, medical ward, orthopaedic ward, trauma ward, vascular ward, cots, clinic 4, mlu, sdec`);

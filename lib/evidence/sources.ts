import type { Basis, Source } from './types';

type SourceBody = Omit<Source, 'id'>;

const byDoi = (citation: string, doi: string, basis: Basis = 'found'): SourceBody => ({
  citation,
  url: `https://doi.org/${doi}`,
  basis,
});
const onWeb = (citation: string, url: string, basis: Basis = 'found'): SourceBody => ({
  citation,
  url,
  basis,
});
const inPrint = (citation: string, basis: Basis = 'found'): SourceBody => ({ citation, basis });

const table = {
  'uw-medicine': inPrint(
    'UW Medicine Sports Medicine physicians: public advice on cramps in runners, undated',
  ),

  'schwellnus-2009': byDoi('Schwellnus 2009, Br J Sports Med 43:401-408', '10.1136/bjsm.2008.050401'),
  'schwellnus-2011-ironman': byDoi(
    'Schwellnus, Drew, Collins 2011, Br J Sports Med 45:650-656',
    '10.1136/bjsm.2010.078535',
  ),
  'schwellnus-2011-56km': byDoi(
    'Schwellnus, Allie, Derman, Collins 2011, Br J Sports Med 45:1132-1136',
    '10.1136/bjsm.2010.082677',
  ),
  'shang-2011': byDoi(
    'Shang, Collins, Schwellnus 2011, Clin J Sport Med 21:204-210',
    '10.1097/JSM.0b013e31820bcbfd',
  ),
  'manjra-1996': inPrint('Manjra, Schwellnus, Noakes 1996, Med Sci Sports Exerc 28(5):S167, abstract 993'),
  'schwellnus-2018': byDoi(
    'Schwellnus et al. 2018, Clin J Sport Med 28:289-298',
    '10.1097/JSM.0000000000000456',
  ),
  'safer-22': byDoi(
    'de Jager et al. 2022 (SAFER XXII), Clin J Sport Med 32:415-421',
    '10.1097/JSM.0000000000000992',
  ),
  'safer-29': byDoi(
    'de Jager et al. 2022 (SAFER XXIX), Clin J Sport Med 32:521-526',
    '10.1097/JSM.0000000000001105',
  ),
  'safer-38': byDoi(
    'MacMillan et al. 2024 (SAFER XXXVIII), J Sports Med Phys Fitness 64:961-969',
    '10.23736/S0022-4707.24.15842-2',
  ),
  'hoffman-2015': byDoi('Hoffman, Stuempfle 2015, Sports Med Open 1:24', '10.1186/s40798-015-0019-7'),
  'martinez-navarro-2022': byDoi(
    'Martínez-Navarro et al. 2022, J Strength Cond Res 36:1629-1635',
    '10.1519/JSC.0000000000003713',
  ),
  'johnson-kona': inPrint(
    'Johnson, Connolly et al., Ironman medical visits, Int J Exerc Sci Conf Proc (IJESAB) 8(10):44, abstract',
  ),
  'miller-2022': byDoi('Miller et al. 2022, J Athl Train 57:5-15', '10.4085/1062-6050-0696.20'),
  'miller-2010-review': byDoi('Miller et al. 2010, Sports Health 2:279-283', '10.1177/1941738109357299'),
  'miller-2010-dehydration': byDoi(
    'Miller et al. 2010, Med Sci Sports Exerc 42(11)',
    '10.1249/MSS.0b013e3181dd5e3a',
  ),
  'miller-2010-pickle': byDoi(
    'Miller et al. 2010, Med Sci Sports Exerc 42:953-961',
    '10.1249/MSS.0b013e3181c0647e',
  ),
  'miller-2018': byDoi('Miller, Harsen, Long 2018, Muscle Nerve 57:473-477', '10.1002/mus.25762'),
  'acute-static-2017': onWeb(
    'Acute static stretching and cramp threshold, 2017, J Athl Train',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236/',
  ),
  'stretching-topic': inPrint(
    'Critically appraised topic on stretching and exercise-associated cramps, J Sport Rehabil, abstract',
  ),
  'braulick-2013': byDoi('Braulick et al. 2013, Br J Sports Med 47:710', '10.1136/bjsports-2012-091501'),
  'nelson-2016': byDoi('Nelson, Churilla 2016, Muscle Nerve 54:177-185', '10.1002/mus.25176'),
  'minetto-2013': onWeb(
    'Minetto et al. 2013, Exerc Sport Sci Rev 41:3-10',
    'https://pubmed.ncbi.nlm.nih.gov/23038243/',
  ),
  'maughan-2019': byDoi('Maughan, Shirreffs 2019, Sports Med', '10.1007/s40279-019-01162-1'),
  'troyer-2020': byDoi(
    'Troyer, Render, Jayanthi 2020, Curr Rev Musculoskelet Med 13:612-621',
    '10.1007/s12178-020-09662-8',
  ),
  'lau-2019': byDoi(
    'Lau, Kato, Nosaka 2019, BMJ Open Sport Exerc Med 5:e000478',
    '10.1136/bmjsem-2018-000478',
  ),
  'lau-2021': onWeb('Lau et al. 2021', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/'),
  'khan-2007': byDoi('Khan, Burne 2007, J Neurophysiol 98:1102-1107', '10.1152/jn.00371.2007'),
  'craighead-2017': byDoi('Craighead et al. 2017, Muscle Nerve 56:379-385', '10.1002/mus.25611'),
  'georgieva-2021': byDoi('Georgieva et al. 2021, Appl Sci 11:12096', '10.3390/app112412096'),
  'garrison-2020': byDoi('Garrison et al. 2020, Cochrane Review CD009402', '10.1002/14651858.CD009402.pub3'),
  'wagner-2010': inPrint('Wagner et al. 2010, J Orthop Sports Phys Ther 40:112-119'),
  'hew-butler-2015': inPrint(
    'Hew-Butler et al. 2015, exercise-associated hyponatremia consensus, Br J Sports Med 49:1432',
  ),
  'nata-heat-2015': byDoi(
    "National Athletic Trainers' Association 2015, exertional heat illnesses, J Athl Train 50(9)",
    '10.4085/1062-6050-50.9.07',
  ),
  'lipman-2017': byDoi('Lipman et al. 2017, Emerg Med J', '10.1136/emermed-2016-206353'),

  'acsm-2021': inPrint('American College of Sports Medicine, stretching advice, 18 March 2021'),
  'garber-2011': inPrint('Garber et al. 2011, Med Sci Sports Exerc 43:1334-1359', 'memory'),
  'kay-2012': inPrint('Kay, Blazevich 2012, Med Sci Sports Exerc 44:154-164'),
  anatomy: inPrint('Standard anatomy, as in any textbook', 'memory'),
  'first-aid': inPrint('General medical and first-aid knowledge', 'memory'),

  'heiderscheit-2011': byDoi(
    'Heiderscheit et al. 2011, Med Sci Sports Exerc 43:296-302',
    '10.1249/MSS.0b013e3181ebedf4',
  ),
  'lenhart-2014-knee': byDoi(
    'Lenhart et al. 2014, Med Sci Sports Exerc 46:557-564',
    '10.1249/MSS.0b013e3182a78c3a',
  ),
  'lenhart-2014-hip': onWeb(
    'Lenhart, Thelen, Heiderscheit 2014, J Orthop Sports Phys Ther 44(10)',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC4296582/',
  ),
  'chumanov-2012': byDoi('Chumanov et al. 2012, Gait Posture 36:231-235', '10.1016/j.gaitpost.2012.02.023'),
  'lieberman-2015': byDoi('Lieberman et al. 2015, J Exp Biol 218:3406-3414', '10.1242/jeb.125500'),
  'willson-2014': inPrint('Willson et al. 2014, Clin Biomech 29:243-247'),
  'cavanagh-1982': inPrint('Cavanagh, Williams 1982, Med Sci Sports Exerc 14:30-35'),
  'hunter-2017': inPrint('Hunter et al. 2017, Int J Exerc Sci 10:446-453'),
  'snyder-2011': inPrint('Snyder, Farley 2011, J Exp Biol 214:2089-2095'),
  'vannatta-2015': byDoi(
    'Vannatta, Kernozek 2015, Med Sci Sports Exerc 47:1001-1008',
    '10.1249/MSS.0000000000000503',
  ),
  'strike-meta-2020': onWeb(
    'Foot strike meta-analysis, Sports Health',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC7734358/',
  ),
  'kulmala-2013': inPrint('Kulmala et al. 2013, Med Sci Sports Exerc 45:2306-2313', 'memory'),
  'anderson-2020': byDoi('Anderson et al. 2020, Sports Med 50:885-917', '10.1007/s40279-019-01238-y'),
  'hamill-2017': inPrint('Hamill, Gruber 2017, J Sport Health Sci 6:146-153'),
  'yong-2014': byDoi('Yong et al. 2014, J Biomech 47:3593', '10.1016/j.jbiomech.2014.10.015'),
  'giandolini-2017': byDoi('Giandolini et al. 2017, Scand J Med Sci Sports', '10.1111/sms.12692'),
  'vernillo-2017': byDoi('Vernillo et al. 2017, Sports Med 47:615-629', '10.1007/s40279-016-0605-y'),
  'vernillo-2020': byDoi('Vernillo et al. 2020, Eur J Sport Sci 20:495-504', '10.1080/17461391.2019.1645212'),
  'teng-2015': byDoi('Teng, Powers 2015, Med Sci Sports Exerc 47:625-630', '10.1249/MSS.0000000000000436'),
  'carson-2024': byDoi('Carson, Aslan, Ortega 2024, PLoS One 19:e0302249', '10.1371/journal.pone.0302249'),
  'arellano-2014': byDoi('Arellano, Kram 2014, J Exp Biol 217:2456-2461', '10.1242/jeb.100420'),
  'hottenrott-2016': inPrint('Hottenrott et al. 2016, J Sci Med Sport'),
  'nolan-2020': byDoi('Nolan, Moore 2020', '10.1080/24748668.2020.1862493'),
  'padulo-2013': byDoi('Padulo et al. 2013, PLoS One 8', '10.1371/journal.pone.0069006'),
  'cai-2010': byDoi('Cai et al. 2010, Isokinet Exerc Sci 18:163-168', '10.3233/IES-2010-0379'),
  'maeo-2017': byDoi('Maeo et al. 2017, Sci Rep 7:5769', '10.1038/s41598-017-06129-8'),
  'rowlands-2001': byDoi('Rowlands et al. 2001, J Sports Sci 19:333-340', '10.1080/02640410152006108'),
  'eston-2000': onWeb('Eston et al. 2000', 'https://pubmed.ncbi.nlm.nih.gov/10898263/'),
  'khassetarash-2022': inPrint('Khassetarash et al. 2022, J Sport Health Sci'),
  'bontemps-2020': byDoi('Bontemps et al. 2020, Sports Med 50:2083-2110', '10.1007/s40279-020-01355-z'),
  'minetti-2002': byDoi(
    'Minetti et al. 2002, J Appl Physiol 93:1039-1046',
    '10.1152/japplphysiol.01177.2001',
  ),
  'schucker-2014': byDoi('Schücker et al. 2014, J Sport Exerc Psychol', '10.1123/jsep.2013-0200'),
  'de-la-vega-2016': inPrint('de la Vega et al. 2016'),
  'willy-2016': byDoi('Willy et al. 2016, Scand J Med Sci Sports', '10.1111/sms.12413'),

  'frandsen-2025': byDoi(
    'Frandsen et al. 2025, Br J Sports Med 59:1203-1210',
    '10.1136/bjsports-2024-109380',
  ),
  'nielsen-2014': inPrint('Nielsen et al. 2014, J Strength Cond Res'),
  'fokkema-2020': byDoi('Fokkema et al. 2020, Scand J Med Sci Sports', '10.1111/sms.13725'),
  'smyth-2021-taper': byDoi(
    'Smyth, Lawlor 2021, Front Sports Act Living 3:735220',
    '10.3389/fspor.2021.735220',
  ),
  'smyth-2021-fade': byDoi('Smyth 2021, PLoS One 16:e0251513', '10.1371/journal.pone.0251513'),
  'vickers-2016': byDoi('Vickers et al. 2016, BMC Sports Sci Med Rehabil', '10.1186/s13102-016-0052-y'),

  'no-limits': inPrint('No Limits Athletics, glossary of course profiles'),
  'run-your-heart-out': inPrint('Run Your Heart Out, ten levels of course profile'),
  'world-athletics-record-courses': inPrint(
    'IAAF (now World Athletics) rule 260.21, courses on which records may be set, as quoted by others',
  ),
  'boston-index-2027': inPrint('Boston Athletic Association, downhill time index from 2027, as reported'),
} satisfies Record<string, SourceBody>;

export type SourceId = keyof typeof table;

const ids = Object.keys(table).filter((id): id is SourceId => id in table);

export const sources: readonly Source[] = ids.map((id) => ({ id, ...table[id] }));

/** The source of an id that a claim names. */
export function source(id: SourceId): Source {
  return { id, ...table[id] };
}

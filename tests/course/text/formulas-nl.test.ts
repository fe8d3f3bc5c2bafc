import { describe, expect, it } from 'vitest';
import { type CourseRow, missed } from './course-of';

/** Sentences such as organisers write, each with all that a fair reader takes from it. */
const ROWS: readonly CourseRow[] = [
  ['flat', 'Vlak en snel parcours.'],
  ['flat', 'Het parcours is volledig vlak.'],
  ['flat', 'Biljartvlak parcours.'],
  ['flat', 'Een vlakke ronde door de polder.'],
  ['flat', 'Zo goed als vlak.'],
  ['flat', 'Het parcours is nagenoeg vlak.'],
  ['flat', 'Geen hoogteverschillen.'],
  ['flat', 'Nauwelijks hoogtemeters.'],
  ['flat', 'Op dit vlakke parcours kun je een snelle tijd lopen.'],
  ['flat', 'Snel en vlak, ideaal voor een PR.'],
  ['flat|rolling', 'Grotendeels vlak met een paar bruggen.'],
  ['flat|rolling', 'Overwegend vlak, op één klein klimmetje na.'],
  ['flat|rolling', 'Het parcours is vlak, met uitzondering van de brug.'],
  ['rolling', 'Licht glooiend parcours.'],
  ['rolling', 'Een glooiend parcours door het bos.'],
  ['rolling', 'Het parcours is licht heuvelachtig.'],
  ['rolling', 'Lichte hoogteverschillen.'],
  ['rolling|hilly', 'Een golvend parcours met enkele klimmetjes.'],
  ['rolling|hilly', 'Heuvelachtig parcours.'],
  ['rolling|hilly', 'Het gaat constant op en af.'],
  ['rolling|hilly', 'Met een paar pittige klimmen.'],
  ['hilly', 'Zwaar en heuvelachtig parcours.'],
  ['hilly', 'Een pittig parcours met veel hoogtemeters.'],
  ['hilly', 'Steile hellingen en lastige afdalingen.'],
  ['hilly', 'Vlak is het hier nergens.'],
  ['hilly', 'Mythische hellingen wachten op de lopers.'],
  ['hilly', 'De ene helling na de andere.'],
  ['hilly', 'Veel klimmen en dalen.'],
  ['hilly', 'Kuitenbijters van begin tot eind.'],
  ['gain 400', '400 hoogtemeters'],
  ['gain 400', 'Hoogtemeters: 400'],
  ['gain 400', '400 hm'],
  ['gain 400', '21 km met 400 hoogtemeters'],
  ['gain 400', 'Het parcours telt 400 hoogtemeters.'],
  ['gain 400', 'Totaal hoogteverschil: 400 meter'],
  ['gain 400', '400 meter stijging'],
  ['gain 400', '400 m D+'],
  ['gain 400', 'Je overwint onderweg 400 hoogtemeters.'],
  ['gain 400', "Goed voor zo'n 400 hoogtemeters."],
  ['mountainous', 'Berglauf-achtige bergloop naar de top.'],
  ['mountainous', 'Een bergloop: van het dal tot op de top.'],
  ['mountainous|hilly', 'Bergachtig parcours.'],
  ['downhill', 'Het parcours loopt over de hele afstand bergaf.'],
  ['unknown', 'De klim naar het kasteel begint bij km 4.'],
  ['unknown', 'Er is een vlak grasveld voor de tenten.'],
  ['unknown', 'De streek staat bekend om zijn heuvels en bossen.'],
  ['unknown', 'Vorig jaar was het parcours nog heuvelachtig.'],
  ['unknown', 'De prijs stijgt vanaf 1 mei.'],
  ['unknown', 'Het dorp ligt op 600 m hoogte.'],
];

describe('what Dutch pages call a course', () => {
  it.each(ROWS)('%s: %s', (expected, text) => {
    expect(missed([expected, text], 'nl')).toEqual([]);
  });
});

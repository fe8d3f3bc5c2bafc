import type { Format } from '../format';

/** The options page: about the runner, sites, units, language, data. */
export const options = {
  'options.pageTitle': 'Uncramp: options',
  'options.title': 'Options',
  'options.lead': 'Everything here is optional, saved at once, and stays on this device.',
  'options.sections': 'On this page',
  'options.saved': 'Saved',
  'options.notSaved': 'Not saved. Your data may come from a newer version of Uncramp.',

  'options.me': 'About me',
  'options.meLead': 'A few answers make the plan yours. Leave out whatever you like.',
  'options.cramps': 'Which muscles have cramped on you in or after a run?',
  'options.crampsWhy':
    'Of all that goes with cramps, earlier ones are the clearest link. The plan leaves out any cue that works those muscles harder. High on the front of the thigh counts as hip flexors.',
  'options.injuries': 'Any injury, now or in the last year?',
  'options.injuriesWhy': 'Cues that load the sore place are left out, not softened.',
  'options.experience': 'How used are you to changing your running on purpose?',
  'options.experienceWhy': 'It decides how many changes the plan offers, and how bold they are.',
  'options.experience.new': 'New to this, or to the distance',
  'options.experience.newHint': 'Pace, loosening up and hills. Nothing altered.',
  'options.experience.regular': 'I run regularly',
  'options.experience.regularHint': 'A few small changes, practised first.',
  'options.experience.practised': 'I have trained form changes',
  'options.experience.practisedHint': 'More of them, where your practice allows.',
  'options.practised': 'Which of these have you practised?',
  'options.practisedWhy':
    'They need three runs or more, one of them an hour long or at goal pace; another landing needs six. Without that they stay out of a race that is close.',
  'options.practised.cadence_up': 'Quicker steps, about 5% more',
  'options.practised.small_lean': 'A small lean from the ankles',
  'options.practised.strike_shift': 'Landing further forward for a while',
  'options.ways': 'How you like to race',
  'options.walkBreaks': 'I take walk breaks',
  'options.walkBreaksWhy': 'The plan then gives one simple run and walk rule.',
  'options.naturalFormOnly': 'Leave my running form alone',
  'options.naturalFormOnlyWhy':
    'For whoever likes it so, and for anyone who is pregnant, under 16 or not long out of an operation. The plan then keeps to pace, loosening up and hills.',
  'options.hot': 'I expect a hot race day',
  'options.hotWhy':
    'The plan then drops goal splits and adds the warning signs of heat. For safety, not because heat is known to cause cramps.',

  'options.sites': 'Sites',
  'options.sitesLead':
    'On these sites the card comes by itself. Everywhere else it comes only when you click the icon. Sites marked “general rules” are read like any other page: Uncramp has no rules of its own for them yet.',
  'options.siteOn': 'Card on',
  'options.siteOff': 'Card off',
  'options.siteMore': ({ host, more }: { host: string; more: number }, f: Format) =>
    f.plural(more, { one: `${host} and # more`, other: `${host} and # more` }),
  'options.siteUnverified': 'general rules',
  'options.otherHidden': 'Also turned off',
  'options.turnOn': 'Turn on again',
  'options.turnOnHost': ({ host }: { host: string }) => `Turn on again: ${host}`,

  'options.display': 'Units and language',
  'options.units': 'Distances and climbs',
  'options.unitsWhy': 'Places on the course are always given in both, because the signs may be either.',
  'options.units.auto': 'As my browser has it',
  'options.units.metric': 'Kilometres and metres',
  'options.units.imperial': 'Miles and feet',
  'options.language': 'Language',
  'options.language.auto': 'As my browser has it',

  'options.data': 'Your data',
  'options.dataLead':
    'No account, no server, no analytics. What you enter and the race you save are kept in this browser and go nowhere.',
  'options.export': 'Save a copy',
  'options.exportWhy':
    'One JSON file with everything: these answers, your diary, remembered runs, your settings, your race.',
  'options.exported': 'Your copy is in the downloads.',
  'options.import': 'Bring in a copy',
  'options.importWhy': 'Choose a file that was saved here before. It takes the place of what is stored now.',
  'options.imported': 'Brought in.',
  'options.importFailed': 'That is not a copy saved by Uncramp. Nothing was changed.',
  'options.wipe': 'Forget everything',
  'options.wipeWhy':
    'Removes your answers, diary, remembered runs, settings and saved race from this browser.',
  'options.wipeSure': 'Forget everything? This cannot be undone. You may want to save a copy first.',
  'options.wipeYes': 'Yes, forget it all',
  'options.wipeNo': 'Keep it',
  'options.wiped': 'All forgotten.',
  'options.failed': 'That did not work. Nothing was changed.',

  'options.about': 'About Uncramp',
  'options.aboutWhat':
    'Uncramp reads the course of a race, suggests how to vary your running so that no muscle does the same work all day, and shows the right stretch when a cramp comes.',
  'options.aboutBasis':
    'Based on public advice by sports-medicine physicians at UW Medicine and on published studies, each named where it is used. Not affiliated with them.',
  'options.aboutDisclaimer':
    'For education only, and only for cramps during or right after running. It is not medical advice. No plan here has been shown to keep cramps away.',
  'options.aboutLicence': 'Free software under the MIT licence.',
  'options.version': ({ version }: { version: string }) => `Version ${version}`,
  'options.stretches': 'Open the stretches',

  'options.injury.achilles': 'Achilles tendon',
  'options.injury.calf': 'Calf',
  'options.injury.plantar': 'Heel or sole',
  'options.injury.metatarsal': 'Forefoot',
  'options.injury.knee': 'Knee',
  'options.injury.quadriceps': 'Front of the thigh',
  'options.injury.hamstring': 'Back of the thigh',
  'options.injury.hip-flexor': 'Front of the hip',
  'options.injury.low-back': 'Lower back',
  'options.injury.stress-bone': 'Stress injury of a bone',
};

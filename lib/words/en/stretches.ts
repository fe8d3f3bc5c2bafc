import { acute } from './acute';

const library = {
  'stretch.stop.pain': 'Stop at sharp or electric pain and at numbness. A pull is right, pain is not.',
  'stretch.stop.injury':
    'Leave it out with a suspected tear, a fresh injury or recent surgery, and with a calf that is swollen, warm and red.',
  'stretch.stop.support': 'Hold on to something that does not move.',
  'stretch.stop.conditions':
    'Osteoporosis: no deep bending of the trunk. Pregnancy: small movements, and late on no lying flat on your back. Joint replacement: keep to your surgeon’s limits.',
  'stretch.noTighten':
    'Stretch only. Here the opposite muscles are short while you stretch, and tightening a short muscle can make it cramp.',
  'stretch.noTighten.name': 'nothing on the other side',

  'stretch.gastrocnemius.action': 'Pushes the foot down and helps to bend the knee.',
  'stretch.gastrocnemius.opposite': 'shin',
  'stretch.gastrocnemius.stand.1': 'Put both hands on a wall, a barrier or a post.',
  'stretch.gastrocnemius.stand.2':
    'Step the tight leg back: knee straight, heel on the ground, toes pointing ahead.',
  'stretch.gastrocnemius.stand.3': 'Bring your hips slowly forward until the calf pulls firmly.',
  'stretch.gastrocnemius.kerb.1': 'No wall: stand with the front of both feet on a kerb and hold a post.',
  'stretch.gastrocnemius.kerb.2': 'Let both heels sink slowly below the edge.',
  'stretch.gastrocnemius.kerb.3':
    'Not after a snap in the calf, and not with a sore Achilles tendon: then use the wall or the floor.',
  'stretch.gastrocnemius.floor.1': 'Sit with the tight leg straight in front of you.',
  'stretch.gastrocnemius.floor.2': 'Loop a shirt or a towel round the ball of the foot.',
  'stretch.gastrocnemius.floor.3': 'Pull the toes slowly towards you and keep the knee straight.',
  'stretch.gastrocnemius.cue': 'Pull your toes up towards the shin with the leg’s own strength.',
  'stretch.gastrocnemius.caution.achilles': 'Sore Achilles tendon: go gently and skip the kerb.',
  'stretch.gastrocnemius.caution.snap': 'A sudden snap or kick in the calf: do not stretch it.',
  'stretch.gastrocnemius.massage':
    'Both thumbs, slowly, from above the heel up to the crease of the knee. Not on a swollen, warm calf.',
  'stretch.gastrocnemius.overload':
    'Climbs, sprints, landing on the forefoot, fast flat running late in a race, soft sand.',

  'stretch.soleus.action': 'Pushes the foot down while the knee is bent: the calf’s steady worker.',
  'stretch.soleus.opposite': 'shin',
  'stretch.soleus.stand.1': 'Put both hands on a wall, a barrier or a post.',
  'stretch.soleus.stand.2': 'Step the tight leg back, heel on the ground, toes pointing ahead.',
  'stretch.soleus.stand.3': 'Bend the back knee and keep the heel down. You feel it low, near the heel.',
  'stretch.soleus.floor.1': 'Kneel, with the foot of the tight leg flat on the ground in front of you.',
  'stretch.soleus.floor.2': 'Glide that knee forward over the toes.',
  'stretch.soleus.floor.3': 'Keep the heel down.',
  'stretch.soleus.cue': 'Lift your toes inside the shoe towards the shin.',
  'stretch.soleus.caution.heel': 'Sore Achilles tendon or painful heel: go gently and not as far.',
  'stretch.soleus.caution.ankle': 'A pinch at the front of the ankle: come back a little.',
  'stretch.soleus.massage': 'Press either side of the lower calf and stroke slowly upwards.',
  'stretch.soleus.overload':
    'Long steady flat running, climbs, and shuffling with bent knees late in a race.',

  'stretch.hamstrings.action':
    'Bends the knee, takes the hip back, and brakes the shin as it swings forward.',
  'stretch.hamstrings.opposite': 'front of the thigh',
  'stretch.hamstrings.stand.1': 'Put the heel of the tight leg on a low step, the knee almost straight.',
  'stretch.hamstrings.stand.2': 'Keep your back long.',
  'stretch.hamstrings.stand.3': 'Tip forward from the hips until the back of the thigh pulls.',
  'stretch.hamstrings.floor.1': 'Lie on your back and hold the tight leg behind the thigh.',
  'stretch.hamstrings.floor.2': 'Straighten the knee slowly, as far as it goes without pain.',
  'stretch.hamstrings.floor.3': 'A towel round the foot makes it easier.',
  'stretch.hamstrings.cue':
    'Tighten the front of the thigh: straighten the knee with the leg’s own strength.',
  'stretch.hamstrings.caution.tear': 'Recent hamstring tear: leave it out.',
  'stretch.hamstrings.caution.sitBone': 'Pain at the sit bone: no deep bend forward.',
  'stretch.hamstrings.caution.back': 'Back pain with tingling down the leg: leave it out.',
  'stretch.hamstrings.massage':
    'Sit on your hand or on the edge of a step and roll from the sit bone to the knee. Skip the hollow of the knee.',
  'stretch.hamstrings.overload':
    'Reaching too far ahead, speed, a sprint finish, an early climb, a big lean, quick steps.',

  'stretch.quadriceps.action': 'Straightens the knee and takes the landing; one part also lifts the thigh.',
  'stretch.quadriceps.opposite': 'hamstrings and buttock',
  'stretch.quadriceps.stand.1': 'Hold on to something and stand tall.',
  'stretch.quadriceps.stand.2': 'Catch the ankle, the shoe or the shorts of the tight leg behind you.',
  'stretch.quadriceps.stand.3': 'Knees together, tailbone tucked under.',
  'stretch.quadriceps.floor.1': 'Lie on your side or on your front.',
  'stretch.quadriceps.floor.2': 'Catch the ankle behind you, or loop a towel round it.',
  'stretch.quadriceps.floor.3': 'Knees together, tailbone tucked under.',
  'stretch.quadriceps.cue':
    'Squeeze the buttock and draw the heel lightly towards it with the leg’s own strength. Do not push the foot into the hand. Stop if the back of the thigh grips.',
  'stretch.quadriceps.caution.kneecap': 'Kneecap pain: tuck the hips instead of pulling the heel.',
  'stretch.quadriceps.caution.replacement': 'Knee replacement: bend only as far as your surgeon allows.',
  'stretch.quadriceps.caution.toes': 'Hold the ankle or the shoe, not the toes.',
  'stretch.quadriceps.massage':
    'A flat hand or a bottle, from the knee to the hip, along the middle and the outside.',
  'stretch.quadriceps.overload': 'Downhill most of all, long braking steps, the first fast descents, stairs.',

  'stretch.hip-flexors.action': 'Lifts the thigh.',
  'stretch.hip-flexors.opposite': 'buttock',
  'stretch.hip-flexors.stand.1': 'Hold on to something and take a long step, the tight leg behind.',
  'stretch.hip-flexors.stand.2': 'Lift the back heel and tuck your tailbone under.',
  'stretch.hip-flexors.stand.3': 'Sink a little, until the front of the back hip pulls.',
  'stretch.hip-flexors.floor.1': 'Half-kneel on soft ground, the knee of the tight leg down.',
  'stretch.hip-flexors.floor.2': 'Tuck your tailbone under.',
  'stretch.hip-flexors.floor.3': 'Bring the hips forward without arching the back.',
  'stretch.hip-flexors.cue': 'Squeeze the buttock of the back leg.',
  'stretch.hip-flexors.caution.back': 'If the lower back arches, come back a little and tuck again.',
  'stretch.hip-flexors.caution.hip': 'Hip replacement: keep to your surgeon’s limits.',
  'stretch.hip-flexors.caution.groin': 'Groin strain: leave it out.',
  'stretch.hip-flexors.massage': 'Soft pressure just inside the hip bone. Do not dig deep into the belly.',
  'stretch.hip-flexors.overload': 'Quick steps, hills taken with high knees, a long drive to the start.',

  'stretch.adductors.action': 'Draws the thighs together and steadies the pelvis.',
  'stretch.adductors.opposite': 'outer hip and buttock',
  'stretch.adductors.stand.1': 'Stand with your feet wide and hold on to something.',
  'stretch.adductors.stand.2': 'Bend the knee of the other leg and shift over it.',
  'stretch.adductors.stand.3': 'Keep the tight leg straight until its inner thigh pulls.',
  'stretch.adductors.floor.1': 'Sit with the soles of your feet together.',
  'stretch.adductors.floor.2': 'Keep your back long.',
  'stretch.adductors.floor.3': 'Let the knees sink by their own weight.',
  'stretch.adductors.cue': 'Press your thighs apart against your own forearms or hands.',
  'stretch.adductors.caution.groin': 'Groin strain or pain at the pubic bone: leave it out.',
  'stretch.adductors.caution.labrum': 'A damaged rim of the hip joint: small movements only.',
  'stretch.adductors.massage': 'Light kneading of the middle of the inner thigh, not high in the groin.',
  'stretch.adductors.overload': 'Sharp turns, sloping or muddy ground, side steps on trails.',

  'stretch.gluteals.action': 'Takes the hip back and holds the pelvis level.',
  'stretch.gluteals.opposite': 'hip flexors',
  'stretch.gluteals.stand.1': 'Hold a rail and lay the ankle of the tight leg over the other knee.',
  'stretch.gluteals.stand.2': 'Sit back slowly, as if onto a chair.',
  'stretch.gluteals.stand.3': 'Keep your back long. You feel it in the buttock.',
  'stretch.gluteals.floor.1': 'Lie on your back.',
  'stretch.gluteals.floor.2': 'Hug the knee of the tight leg across towards the opposite shoulder.',
  'stretch.gluteals.cue': 'Put a hand on the front of the bent thigh and lift the thigh gently against it.',
  'stretch.gluteals.caution.hip': 'Hip replacement: no crossing of the legs.',
  'stretch.gluteals.caution.back': 'Back pain: go gently, and stop if it gets worse.',
  'stretch.gluteals.massage': 'A fist, or a ball against a wall, on the outer back of the hip.',
  'stretch.gluteals.overload':
    'Climbs, leaning forward, sloping roads, and a pelvis that drops when you tire.',

  'stretch.deep-rotators.action': 'Turns the thigh out and steadies the hip.',
  'stretch.deep-rotators.opposite': 'outer hip, which turns the thigh in',
  'stretch.deep-rotators.stand.1':
    'Hold on to something and lay the ankle of the tight leg over the other knee.',
  'stretch.deep-rotators.stand.2': 'Sit back a little and bring your chest slightly forward.',
  'stretch.deep-rotators.floor.1': 'Lie on your back, the ankle of the tight leg over the other knee.',
  'stretch.deep-rotators.floor.2': 'Pull the thigh of the lower leg towards you.',
  'stretch.deep-rotators.cue': 'Press the ankle lightly up against your hand.',
  'stretch.deep-rotators.caution.sciatic': 'Pain that runs from the buttock down the leg: ease off.',
  'stretch.deep-rotators.massage': 'A ball at the middle of the buttock. Stop if it tingles.',
  'stretch.deep-rotators.overload':
    'Uneven ground, turns, long climbs. Quicker steps load it more as the leg swings and less as you stand on it.',

  'stretch.tfl.action':
    'Lifts the thigh, turns it in and takes it outwards; it tightens the band down the outer thigh, which cannot cramp itself.',
  'stretch.tfl.opposite': 'inner thigh and buttock',
  'stretch.tfl.stand.1': 'Hold on to something and cross the tight leg behind the other.',
  'stretch.tfl.stand.2': 'Push the hip out to the side of the tight leg.',
  'stretch.tfl.stand.3': 'Reach the arm of that side over your head.',
  'stretch.tfl.floor.1': 'Lie on your side with the tight leg on top, and hug the lower knee.',
  'stretch.tfl.floor.2': 'Take the upper leg back and let it sink slightly down.',
  'stretch.tfl.cue': 'Squeeze your thighs together.',
  'stretch.tfl.caution.knee': 'Pain on the outside of the knee: do not press on the bone there.',
  'stretch.tfl.massage': 'The muscle at the front and outside of the hip, not the band at the knee.',
  'stretch.tfl.overload': 'Downhill, the lower side of a sloping road, tight turns.',

  'stretch.tibialis-anterior.action': 'Lifts the foot and sets it down softly.',
  'stretch.tibialis-anterior.opposite': 'calf',
  'stretch.tibialis-anterior.stand.1': 'Hold on to something and take the foot of the tight leg behind you.',
  'stretch.tibialis-anterior.stand.2': 'Point the toes so that their tops rest on the ground.',
  'stretch.tibialis-anterior.stand.3': 'Press gently until the front of the shin pulls.',
  'stretch.tibialis-anterior.floor.1': 'Kneel with the tops of your feet flat on the ground.',
  'stretch.tibialis-anterior.floor.2': 'Sit back softly, half way if that is enough.',
  'stretch.tibialis-anterior.caution.compartment':
    'A numb foot, or a tight and swollen shin that hurts more and more: stop and get help now.',
  'stretch.tibialis-anterior.caution.knee': 'Knees that hurt when you kneel: use the standing one.',
  'stretch.tibialis-anterior.massage':
    'Stroke downwards along the outer edge of the shin bone. Loosen your laces.',
  'stretch.tibialis-anterior.overload':
    'Slapping down the heel, steep descents, fast walking uphill, stiff shoes, tight laces.',

  'stretch.tibialis-posterior.action': 'Holds the arch up and points the foot inwards.',
  'stretch.tibialis-posterior.opposite': 'outer shin',
  'stretch.tibialis-posterior.stand.1':
    'Put both hands on a wall and step the tight leg back, the foot turned slightly out.',
  'stretch.tibialis-posterior.stand.2': 'Bend the back knee and keep the heel down.',
  'stretch.tibialis-posterior.stand.3': 'Let the arch sink a little. Keep it light.',
  'stretch.tibialis-posterior.floor.1': 'Sit and take the foot of the tight leg in your hand.',
  'stretch.tibialis-posterior.floor.2': 'Bend the ankle up and turn the sole outwards.',
  'stretch.tibialis-posterior.cue': 'Turn the sole outwards with the foot’s own strength.',
  'stretch.tibialis-posterior.caution.arch':
    'A collapsed arch, or pain of the tendon at the inner ankle: not the standing one.',
  'stretch.tibialis-posterior.caution.bone': 'Pain on the inner shin bone: go gently, and have it looked at.',
  'stretch.tibialis-posterior.massage': 'Gently, just behind the inner edge of the shin bone.',
  'stretch.tibialis-posterior.overload': 'Feet that roll inwards late in a race, sloping roads.',

  'stretch.peroneals.action': 'Turns the foot out and steadies the ankle.',
  'stretch.peroneals.opposite': 'inner side of the lower leg',
  'stretch.peroneals.floor.1': 'Sit down and lay the foot of the tight leg over the other knee.',
  'stretch.peroneals.floor.2': 'Hold the forefoot.',
  'stretch.peroneals.floor.3': 'Turn the sole slowly inwards until the outer lower leg pulls.',
  'stretch.peroneals.cue': 'Turn the sole inwards with the foot’s own strength.',
  'stretch.peroneals.caution.standing':
    'Sit for this one: standing on the outer edge of a tired foot is how ankles are sprained.',
  'stretch.peroneals.caution.sprain': 'Unstable or freshly sprained ankle: very gently, or not at all.',
  'stretch.peroneals.massage':
    'The outer calf below the knob at the knee. Keep off the bony spot itself: a nerve runs there.',
  'stretch.peroneals.overload': 'Sloping roads, rough trails, an ankle that was sprained before.',

  'stretch.foot-sole.action': 'Holds the arch and grips the ground.',
  'stretch.foot-sole.stand.1':
    'Put the toes up against a kerb, the heel on the ground. The shoe can stay on.',
  'stretch.foot-sole.stand.2': 'Lean forward slowly until the sole pulls.',
  'stretch.foot-sole.floor.1': 'Sit and lay the ankle of the tight foot over the other knee.',
  'stretch.foot-sole.floor.2': 'Pull the toes back towards the shin with your hand.',
  'stretch.foot-sole.caution.heel': 'Heel pain in the morning: go gently.',
  'stretch.foot-sole.caution.bone':
    'Pain at one spot of bone: do not stretch, stop running, have it looked at.',
  'stretch.foot-sole.massage': 'A thumb or a ball along the arch.',
  'stretch.foot-sole.overload':
    'Toes that grip in loose shoes, landing on the forefoot, minimal shoes, soft ground, the late flat part of a race.',

  'stretch.toe-flexors.action': 'Curls the toes and gives the last push of the big toe.',
  'stretch.toe-flexors.stand.1': 'Put the toes up against a wall or a kerb, the heel on the ground.',
  'stretch.toe-flexors.stand.2': 'Bring the knee forward and keep the heel down.',
  'stretch.toe-flexors.floor.1': 'Sit and take the big toe and the other toes in your hand.',
  'stretch.toe-flexors.floor.2': 'Bend the toes back, and bend the ankle up too.',
  'stretch.toe-flexors.caution.toe': 'Bunion or stiff big toe: bend it only as far as it likes to go.',
  'stretch.toe-flexors.massage':
    'Thumb strokes from the heel to the toes, then the inner side of the lower calf.',
  'stretch.toe-flexors.overload': 'Sprints, sand, shoes with a stiff plate or a tight toe box.',

  'stretch.lower-back.action': 'Holds the trunk up and bends it to the side.',
  'stretch.lower-back.opposite': 'belly',
  'stretch.lower-back.stand.1': 'Stand with your hands on your thighs and your knees soft.',
  'stretch.lower-back.stand.2': 'Round your back slowly.',
  'stretch.lower-back.stand.3': 'Then lean gently to one side, and to the other.',
  'stretch.lower-back.floor.1': 'Lie on your back and hug both knees.',
  'stretch.lower-back.floor.2': 'Rock gently.',
  'stretch.lower-back.cue': 'Draw your belly in and tilt the pelvis under.',
  'stretch.lower-back.caution.emergency':
    'Numbness between the legs, weak legs, or no control of bladder or bowel: an emergency.',
  'stretch.lower-back.caution.disc':
    'Osteoporosis, a numb leg, or a disc that hurts more when you bend: skip it.',
  'stretch.lower-back.massage': 'Fists beside the spine, never on it.',
  'stretch.lower-back.overload':
    'Leaning back downhill, slumping late in a race, sloping roads, a heavy pack.',

  'stretch.abdominals.action': 'Braces and twists the trunk and helps you to breathe out.',
  'stretch.abdominals.opposite': 'back and buttocks',
  'stretch.abdominals.stand.1': 'Reach both arms over your head.',
  'stretch.abdominals.stand.2': 'Lean back slightly and a little to the side.',
  'stretch.abdominals.stand.3': 'Breathe slowly.',
  'stretch.abdominals.floor.1': 'Lie face down.',
  'stretch.abdominals.floor.2': 'Press your chest up on your elbows and let the belly lengthen.',
  'stretch.abdominals.cue': 'Squeeze your buttocks and lift the breastbone.',
  'stretch.abdominals.caution.skip': 'Pregnancy, a hernia or recent surgery: leave it out.',
  'stretch.abdominals.caution.stitch':
    'A stitch under the ribs is not a cramp of this kind: slow down, breathe out, press on it.',
  'stretch.abdominals.massage': 'Soft circles only.',
  'stretch.abdominals.overload': 'Downhill, hard breathing, steep climbs.',
};

export const stretches = { ...library, ...acute };

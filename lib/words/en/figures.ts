/** What the drawings of the stretches show, for those who do not see them. */
export const figures = {
  'figure.stretched': ({ name }: { name: string }) => `Stretched: ${name}`,
  'figure.tightened': ({ name }: { name: string }) => `Tightened: ${name}`,
  'figure.pull': 'Direction of pull',
  'figure.replay': 'Show the movement',

  'figure.gastrocnemius.standing':
    'Calf stretch standing at a wall: both hands on it, the tight leg stepped back with a straight knee and the heel down, the hips moving forward.',
  'figure.gastrocnemius.standingAlternative':
    'Calf stretch on a kerb: the front of both feet on the edge, a post held with both hands, the heels sinking below the edge.',
  'figure.gastrocnemius.floor':
    'Calf stretch sitting: the tight leg straight ahead, a towel round the ball of the foot, both hands pulling it towards the body.',
  'figure.soleus.standing':
    'Lower calf stretch standing at a wall: both hands on it, the tight leg behind with a bent knee and the heel down.',
  'figure.soleus.floor':
    'Lower calf stretch kneeling on one knee: the foot of the tight leg flat ahead, its knee gliding forward over the toes, the heel down.',
  'figure.hamstrings.standing':
    'Hamstring stretch standing: the heel of the tight leg on a low step, its knee almost straight, the trunk tipped forward from the hips with a long back.',
  'figure.hamstrings.floor':
    'Hamstring stretch on the back: both hands behind the thigh of the tight leg, its knee straightening upwards, the other foot flat on the ground.',
  'figure.quadriceps.standing':
    'Stretch for the front of the thigh, standing tall: one hand on a post, the other holding the ankle behind, the knees together.',
  'figure.quadriceps.floor':
    'Stretch for the front of the thigh, lying on the front: a towel round the ankle draws the heel towards the buttock, the knees together.',
  'figure.hip-flexors.standing':
    'Hip flexor stretch in a long step: the tight leg behind with its heel lifted, one hand on a post, the tailbone tucked under, the hips sinking a little.',
  'figure.hip-flexors.floor':
    'Hip flexor stretch half kneeling: the knee of the tight leg on the ground, the other foot ahead, the trunk upright, the hips moving forward.',
  'figure.adductors.standing':
    'Inner thigh stretch standing with wide feet: the other knee bent, the hips shifted over it, the tight leg straight to the side, one hand on a post.',
  'figure.adductors.floor':
    'Inner thigh stretch sitting: the soles of the feet together, the back long, both knees sinking to the sides.',
  'figure.gluteals.standing':
    'Buttock stretch standing: both hands on a rail, the ankle of the tight leg over the other knee, sitting back as if onto a chair.',
  'figure.gluteals.floor':
    'Buttock stretch on the back: both hands hug the knee of the tight leg across towards the opposite shoulder, the other leg straight.',
  'figure.deep-rotators.standing':
    'Deep hip stretch standing: one hand on a post, the ankle of the tight leg over the other knee, sitting back a little with the chest slightly forward.',
  'figure.deep-rotators.floor':
    'Deep hip stretch on the back: the ankle of the tight leg over the other knee, both hands drawing the lower thigh closer.',
  'figure.tfl.standing':
    'Outer hip stretch standing, seen from the front: the tight leg crossed behind, the hip pushed out to its side, the arm of that side over the head, the other hand on a post.',
  'figure.tfl.floor':
    'Outer hip stretch lying on the side: the lower knee hugged, the upper leg taken back and sinking a little.',
  'figure.tibialis-anterior.standing':
    'Shin stretch standing: both hands on a post, the foot of the tight leg behind with the tops of its toes on the ground, pressed gently.',
  'figure.tibialis-anterior.floor':
    'Shin stretch kneeling: the tops of both feet flat on the ground, sitting back softly towards the heels.',
  'figure.tibialis-posterior.standing':
    'Deep inner calf stretch at a wall: both hands on it, the tight leg behind with the foot turned slightly out, the knee bent, the heel down.',
  'figure.tibialis-posterior.floor':
    'Deep inner calf stretch sitting: the ankle of the tight leg on the other knee, bent up, a hand turning the sole outwards.',
  'figure.peroneals.floor':
    'Outer shin stretch sitting: the ankle of the tight leg on the other knee, a hand on the forefoot turning the sole inwards.',
  'figure.foot-sole.standing':
    'Sole stretch standing: the toes up against a kerb, the heel on the ground, a post held with both hands, the body leaning forward.',
  'figure.foot-sole.floor':
    'Sole stretch sitting: the ankle of the tight foot on the other knee, a hand pulling the toes back towards the shin.',
  'figure.toe-flexors.standing':
    'Toe stretch standing: the toes up against a wall, the heel on the ground, the knee moving forward, both hands on the wall.',
  'figure.toe-flexors.floor':
    'Toe stretch sitting: the heel of the tight foot on the ground, a hand bending the toes back and the ankle up.',
  'figure.lower-back.standing':
    'Lower back stretch standing: the hands on the thighs, the knees soft, the back rounding slowly.',
  'figure.lower-back.floor': 'Lower back stretch on the back: both hands hugging both knees to the chest.',
  'figure.abdominals.standing':
    'Belly stretch standing: both arms over the head, leaning back slightly and a little to the side.',
  'figure.abdominals.floor':
    'Belly stretch lying on the front: propped on the elbows, the chest lifted, the hips on the ground.',
};

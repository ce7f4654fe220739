import { words } from '../engine/tokens';

/** Nouns of change or making: they say what will be done whatever follows. */
export const changes = words(`
  growth reduction improvement improvements expansion rollout roll-out implementation creation development launch relaunch redesign
  revamp overhaul introduction optimisation optimization automation migration acceleration elimination removal
  establishment deployment modernisation modernization digitisation digitization digitalisation digitalization
  restructuring reorganisation reorganization consolidation standardisation standardization increase decrease
  uplift doubling tripling halving recruitment acquisition adoption completion delivery publication preparation
  integration centralisation centralization simplification renewal replacement enhancement diversification
  internationalisation internationalization localisation localization construction renovation
  setup set-up validation evaluation definition organisation organization upgrade review audit production
  conversion activation reactivation strengthening shortening cutting building launching release transformation
  promotion training onboarding hiring signing opening closing closure testing execution certification
  drop cut rise decline lowering raising widening rebuild rewrite refactoring refactor refresh update writing
  drafting design planning mapping segmentation harmonisation harmonization unification outsourcing switch
  transition move analysis assessment documentation installation configuration rebranding repositioning securing`);

/** Those that count only before "of": elsewhere they are parts of a topic ("Development team", "Design system"). */
export const needsOf = words(`
  development design production organisation organization training onboarding hiring testing writing planning
  building review audit launch release recruitment acquisition adoption conversion activation delivery promotion
  integration validation evaluation definition completion growth automation setup set-up upgrade move switch cut update
  opening closing closure certification mapping execution analysis assessment documentation installation transition preparation publication
  localisation localization construction signing drop rise decline transformation implementation migration segmentation
  configuration improvement improvements expansion rollout roll-out optimisation optimization renewal replacement creation refresh
  rebuild refactoring rewrite redesign increase decrease boost reduction consolidation deployment drafting introduction`);

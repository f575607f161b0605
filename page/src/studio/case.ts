/* A case as the server tells of it, by the names that the page uses. */
export type {
  CasesApiListed as Listed,
  CaseShown,
  CaseShownActShown as ActShown,
  CaseShownMechanismShown as MechanismShown,
  CaseShownPlaceShown as PlaceShown,
  ParameterShown,
  /** An ensemble's usual size: how many worlds, of which share of the people, in about which time. */
  SizesSize as Size,
} from './api';

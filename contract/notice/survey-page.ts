/** The page of a survey, as a notice or a short link opens it. @param token what lets somebody answer it */
export const surveyPage = (token: string): string => `packages/survey/pages/answer/index?k=${token}`

/** The page of one ticket's progress, for whoever has its link. */
export const progressPage = (token: string): string => `packages/look/pages/open/index?k=${token}`

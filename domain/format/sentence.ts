/** What a person typed, ended by one full stop: `换好了` and `换好了。` both become `换好了。` */
export const asSentence = (typed: string): string => (/[。！？!?….]$/.test(typed) ? typed : `${typed}。`)

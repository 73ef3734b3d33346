export const slipWords = {
  button: 'Print blank slips',
  title: 'Blank slips',
  subtitle: 'For those who have no sign-in here: two on a page. What they write is typed in by somebody who has one.',
  print: 'Print',
  copies: 'Print as many as you need. A slip that was typed in belongs in the confidential waste.',
  slip: 'Something happened',
  child: 'Worried about a child? Not on this slip. Tell the safeguarding lead now, in person.',
  leadIs: (name: string) =>
    `Worried about a child? Not on this slip. Tell ${name}, the safeguarding lead, now, in person.`,
  who: 'Who it was about: name, child, class; or what they looked like',
  when: 'Day and time',
  where: 'Where, or by phone, e-mail, online',
  what: 'What I saw and heard myself, in order',
  words: 'Exact words, if I am sure of them',
  saw: 'Who else saw it; was a child there',
  me: 'My name, and when I wrote this',
  give: 'Give this to the office today. Don’t copy or photograph it.',
} as const;

export interface PracticeAdult {
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Places of the children in `children`. */
  readonly children: readonly number[];
}

export interface PracticeChild {
  readonly firstName: string;
  readonly lastName: string;
  readonly className: string;
}

/** How an adult is written on a form: title, first name, last name. */
export function fullName({ title, firstName, lastName }: PracticeAdult): string {
  return `${title} ${firstName} ${lastName}`;
}

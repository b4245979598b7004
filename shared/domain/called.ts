/** What a contact is called here: the label that was given, else the name on their card. */
export const calledOf = ({ label, name }: { readonly label: string; readonly name: string }): string =>
  label || name

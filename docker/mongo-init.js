// Runs once, when the volume is empty: a user per service, each with no more than its own databases.
const site = ['site', ...Array.from({ length: 9 }, (_, i) => `site_${i + 1}`)];
const on = (role, databases) => databases.map((db) => ({ role, db }));

const users = [
  { user: 'content', pwd: process.env.STELE_CONTENT_PASSWORD, roles: on('readWrite', ['content']) },
  { user: 'translation', pwd: process.env.STELE_TRANSLATION_PASSWORD, roles: on('readWrite', ['translation']) },
  // dbAdmin: a rebuild drops the database that it replaced.
  {
    user: 'publisher',
    pwd: process.env.STELE_PUBLISHER_PASSWORD,
    roles: [...on('readWrite', site), ...on('dbAdmin', site)],
  },
  // MongoDB has no wildcard for databases, so those that rebuilds use in turns are named. (A role for a collection in every
  // database would open the drafts in content.)
  { user: 'website', pwd: process.env.STELE_WEBSITE_PASSWORD, roles: on('read', site) },
];

for (const user of users) {
  if (!user.pwd) throw new Error(`no password for ${user.user}`);
  db.getSiblingDB('admin').createUser(user);
}

// A place has a date: who writes only where, writes of today, as the newsroom counts its days.
import { word } from 'stele/editor/words';
import { say } from 'stele/notices';

/** The day that it is in a time zone, as an input of days has it. */
export function today(zone) {
  // Swedes write their days so.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
}

/** The date that came by itself goes again with the place. */
export function datePlace(place, date, zone) {
  let given = '';
  const put = (value) => {
    date.value = value;
    date.dispatchEvent(new Event('stele:shown'));
  };
  place.addEventListener('input', () => {
    if (place.value.trim() && !date.value) {
      given = today(zone);
      put(given);
      say(word('date-today'));
    } else if (!place.value.trim() && given && date.value === given) {
      given = '';
      put('');
    }
  });
}

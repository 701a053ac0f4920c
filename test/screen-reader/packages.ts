/** The Debian packages that the screen reader and its desktop need, by the file that shows that each is installed. */
export const PACKAGES = {
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/espeak-ng': 'espeak-ng',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/orca': 'orca',
  '/usr/bin/pactl': 'pulseaudio-utils',
  '/usr/bin/pulseaudio': 'pulseaudio',
  '/usr/bin/speech-dispatcher': 'speech-dispatcher',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/lib/speech-dispatcher-modules/sd_espeak-ng': 'speech-dispatcher-espeak-ng',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/share/i18n/locales/fr_FR': 'locales',
};

#!/bin/sh
# Fills site/dist with what every page needs: the style sheet, the icon and the web fonts. `handreiking` copies
# that folder to the site as it is. Fonts are made again only when a source is newer; same input, same bytes.
#
# Needs fonts-noto-core, libharfbuzz-bin (hb-subset) and woff2 (woff2_compress) of Debian.
set -eu

cd "$(dirname "$0")"
fonts=${NOTO_FONTS:-/usr/share/fonts/truetype/noto}

# Latin with the accents of Europe's languages, Romanian commas, capital sharp s, punctuation and the euro.
characters=U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+0300-0304,U+0306-0308,U+030A-030C,U+0326-0328,U+1E9E,\
U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+2070-2079,U+20AC,U+2122
features=kern,liga,locl,mark,mkmk,ccmp,tnum

make_font() {
  source=$fonts/$1.ttf
  target=dist/opmaak/lettertypen/$2.woff2
  if [ ! -f "$source" ]; then
    echo "site/build.sh: $source ontbreekt; installeer het pakket fonts-noto-core" >&2
    exit 1
  fi
  if [ "$target" -nt "$source" ] && [ "$target" -nt build.sh ]; then return; fi
  work=$(mktemp -d)
  hb-subset "$source" --unicodes="$characters" --layout-features="$features" --no-hinting --output-file="$work/font.ttf"
  woff2_compress "$work/font.ttf" >"$work/log" 2>&1 || { cat "$work/log" >&2; rm -rf "$work"; exit 1; }
  # In one step, so that a build that is broken off leaves no half font behind.
  mv "$work/font.woff2" "$target.new"
  mv "$target.new" "$target"
  rm -rf "$work"
}

mkdir -p dist/opmaak/lettertypen
make_font NotoSans-Regular noto-sans
make_font NotoSans-Bold noto-sans-vet
make_font NotoSans-Italic noto-sans-cursief
make_font NotoSans-BoldItalic noto-sans-vet-cursief
cp opmaak/huisstijl.css opmaak/favicon.svg dist/opmaak/
cp opmaak/lettertypen/OFL.txt dist/opmaak/lettertypen/

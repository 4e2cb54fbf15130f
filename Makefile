# Two commands do everything on a bare Debian 12: `make site` and `make test`. Both install what is missing.

.PHONY: site test duurproef bench format clean program front-end packages npm
.DEFAULT_GOAL := site

npm_folders := site tests/browser tests/suites/commonmark tests/suites/mustache tests/suites/yaml-language-server

## make site: checks content/ and makes public/
site: program
	build/handreiking bouw

## make test: every test, with a release build and a build with sanitizers
test: program npm
	scripts/run-tests

## make duurproef: the tests that take long, with the full numbers
duurproef: program npm
	scripts/run-tests --duurproef

## make bench: how fast it is, as one table, beside what it is compared with
bench: program
	scripts/install-npm tests/bench/typst
	cmake --build --preset release --target bench
	build/release/tests/bench/bench --benchmark_color=false

## make format: lays out the C++ code
format: packages
	git ls-files '*.cpp' '*.h' | xargs clang-format -i

clean:
	rm -rf build public public.nieuw public.oud site/dist

program: front-end
	cmake --preset release >build/cmake.log || { cat build/cmake.log; exit 1; }
	cmake --build --preset release --target handreiking
	ln -sf release/handreiking build/handreiking

front-end: packages
	@mkdir -p build
	site/build.sh

npm: packages
	scripts/install-npm $(npm_folders)

packages:
	@scripts/install-packages

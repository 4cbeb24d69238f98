# What the other scripts share; sourced by them, from the root of the project.

# A headline that says what comes next.
say() { printf '\n== %s\n' "$*"; }

# Compilers run side by side, but no more than there are processors; ccache spares what was compiled before. Without it
# every build is a first one, and a room compiled in one piece takes a third of the time.
first_build=
use_compiler_cache() {
    export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
    if [[ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ]] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    [[ -n "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ]] || first_build=yes
}

# configure_and_build PRESET [TARGET…]: on a terminal ninja shows how far it is, in a log only what goes wrong.
configure_and_build() {
    local preset=$1 quietly=() options=()
    shift
    [[ -z "$first_build" ]] || options=(-D CMAKE_UNITY_BUILD=ON -D CMAKE_UNITY_BUILD_BATCH_SIZE=0)
    [[ -t 1 ]] || quietly=(-- --quiet)
    [[ "$preset" != dev || -z "$first_build" ]] || preset=dev-in-one-piece
    cmake --preset "$preset" "${options[@]}" --log-level=WARNING >/dev/null
    cmake --build --preset "${preset%-in-one-piece}" ${1:+--target "$@"} "${quietly[@]}"
}

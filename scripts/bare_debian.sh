# A Debian 12 that has nothing: debootstrap's smallest system in a new folder. Sourced by scripts that try things in it, after
# support.sh. Packages come from where this machine's own apt gets them. Needs root.
#
#     make_bare_debian [--keep]    the tree is removed when the script ends, or stays, to look around in
#     inside COMMAND…              runs it there

make_bare_debian() {
    [[ $EUID -eq 0 ]] || { echo "$0: run it as root (it makes a file system and mounts /proc)" >&2; exit 2; }
    scripts/install-dependencies tools
    local mirror
    mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' | awk '$1 == "bookworm" {print $2; exit}')
    [[ -n "$mirror" ]] || { echo "$0: this machine's apt has no source for Debian 12 (bookworm)" >&2; exit 2; }

    tree=$(mktemp --directory --tmpdir="${TMPDIR:-/var/tmp}" annals-debian-XXXXXX)
    chmod 755 "$tree"
    if [[ "${1:-}" == --keep ]]; then
        trap 'echo "The system stays in $tree"' EXIT
    else
        trap 'rm -rf --one-file-system "$tree"' EXIT
    fi

    say "Debian 12, as small as it comes, into $tree"
    debootstrap --variant=minbase bookworm "$tree" "$mirror" >"$tree.log" 2>&1 || { tail "$tree.log"; exit 1; }
    rm -f "$tree.log"
    use_own_sources
    echo "$(inside dpkg-query --show | wc -l) packages, $SECONDS s."
}

# Runs a command in the tree, with mounts and processes of its own: they end with it, whatever happens.
inside() {
    # shellcheck disable=SC2016  # expanded by the inner shell
    unshare --mount --pid --fork --kill-child -- bash -euc '
        tree=$0
        mount -t proc proc "$tree/proc"
        mount --rbind /dev "$tree/dev"
        exec chroot "$tree" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"' "$tree" "$@"
}

# The network and the package sources of this machine.
use_own_sources() {
    cp -L /etc/resolv.conf /etc/hosts "$tree/etc/"
    rm -f "$tree/etc/apt/sources.list"
    local name
    for name in sources.list sources.list.d auth.conf.d keyrings trusted.gpg.d; do
        [[ ! -e /etc/apt/$name ]] || cp -rL "/etc/apt/$name" "$tree/etc/apt/"
    done
    { grep -lrsE '^ *Acquire' /etc/apt/apt.conf /etc/apt/apt.conf.d || true; } | xargs -r cp -t "$tree/etc/apt/apt.conf.d/"
}

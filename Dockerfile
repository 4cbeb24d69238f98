# Annals in a container: built in one stage, run in another that holds only what it needs, Graphviz included.
#
#     docker build -t annals .
#     docker run --rm -v "$PWD:/articles:ro" annals timeline . --format text
#     docker run --rm -v "$PWD:/articles:ro" annals report . >story.html
FROM debian:12 AS build
WORKDIR /annals
COPY scripts/install-dependencies scripts/
RUN scripts/install-dependencies package
COPY . .
RUN scripts/package && mkdir /packages && cp build/package/annals_*.deb /packages/

FROM debian:12-slim
COPY --from=build /packages /packages
RUN apt-get update -qq \
    && apt-get install -qq -y --no-install-recommends /packages/annals_*.deb graphviz fonts-liberation2 \
    && rm -rf /packages /var/lib/apt/lists/* \
    && useradd --create-home reader
USER reader
WORKDIR /articles
ENTRYPOINT ["annals"]
CMD ["--help"]

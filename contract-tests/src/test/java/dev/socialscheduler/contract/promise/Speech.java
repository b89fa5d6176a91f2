package dev.socialscheduler.contract.promise;

import dev.socialscheduler.testsupport.http.Received;
import java.util.regex.Pattern;

/** What a request asks for, seen from outside: nothing of the backends is needed to tell. */
enum Speech {
    GRAPHQL {
        @Override
        boolean isCreate(Received request) {
            return CREATE.matcher(request.body()).find();
        }

        @Override
        boolean isList(Received request) {
            return POSTS.matcher(request.body()).find();
        }

        @Override
        boolean isPost(Received request) {
            return POST.matcher(request.body()).find();
        }

        @Override
        boolean isChannel(Received request) {
            return CHANNEL.matcher(request.body()).find();
        }

        @Override
        boolean isWrite(Received request) {
            return request.body().contains("mutation ");
        }

        @Override
        boolean isEdit(Received request) {
            return EDIT.matcher(request.body()).find();
        }

        @Override
        boolean isDelete(Received request) {
            return DELETE.matcher(request.body()).find();
        }
    },
    REST {
        @Override
        boolean isCreate(Received request) {
            return request.uri().getPath().endsWith("/updates/create.json");
        }

        @Override
        boolean isList(Received request) {
            String path = request.uri().getPath();
            return path.endsWith("/updates/pending.json") || path.endsWith("/updates/sent.json");
        }

        @Override
        boolean isPost(Received request) {
            return request.method().equals("GET")
                    && ONE_UPDATE.matcher(request.uri().getPath()).find();
        }

        @Override
        boolean isChannel(Received request) {
            return ONE_PROFILE.matcher(request.uri().getPath()).find();
        }

        @Override
        boolean isWrite(Received request) {
            return request.method().equals("POST");
        }

        @Override
        boolean isEdit(Received request) {
            return request.uri().getPath().endsWith("/update.json");
        }

        @Override
        boolean isDelete(Received request) {
            return request.uri().getPath().endsWith("/destroy.json");
        }
    };

    private static final Pattern CREATE = Pattern.compile("\\bcreatePost\\(");
    private static final Pattern POSTS = Pattern.compile("\\bposts\\(");
    private static final Pattern POST = Pattern.compile("\\bpost\\(");
    private static final Pattern CHANNEL = Pattern.compile("\\bchannel\\(");
    private static final Pattern EDIT = Pattern.compile("\\beditPost\\(");
    private static final Pattern DELETE = Pattern.compile("\\bdeletePost\\(");
    private static final Pattern ONE_UPDATE = Pattern.compile("/updates/[0-9a-f]{24}\\.json$");
    private static final Pattern ONE_PROFILE = Pattern.compile("/profiles/[0-9a-f]{24}\\.json$");

    abstract boolean isCreate(Received request);

    /** Whether it reads a list of posts. */
    abstract boolean isList(Received request);

    /** Whether it reads one post, or some by their ids. */
    abstract boolean isPost(Received request);

    abstract boolean isChannel(Received request);

    abstract boolean isWrite(Received request);

    abstract boolean isEdit(Received request);

    abstract boolean isDelete(Received request);
}

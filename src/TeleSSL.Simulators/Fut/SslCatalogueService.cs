using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>ssl-catalogue v1 (contracts/partners/fut/openapi.json).</summary>
internal sealed class SslCatalogueService(FutStore store, FutAddresses at, SslAnswers answers, FutEvents events)
{
    private static readonly string[] Kinds = ["catalogue", "catalogue-item", "package", "annotation"];

    public FutAnswer Handle(FutRequest request, FutCaller caller) => (request.Method, request.Parts[2..]) switch
    {
        ("GET", ["catalogues"]) => answers.All(Where("catalogue", request)),
        ("GET", ["catalogue-items"]) => answers.All(Where("catalogue-item", request)),
        ("GET", ["packages"]) => answers.All(Where("package", request)),
        ("GET", ["annotations"]) => Annotations(request),
        ("GET", ["black-lists"]) => answers.All(Where("black-list", Needs(request, "buyer"))),
        ("GET", ["white-lists"]) => answers.All(Where("white-list", Needs(request, "buyer"))),
        ("GET", ["export-catalogue"]) => Export(Needs(request, "catalogue").Query["catalogue"]),
        ("POST", ["import-catalogue"]) => Import(request, caller),
        ("GET", [var kind, _]) when Kinds.Contains(kind) => answers.One(Find(request.Url)),
        ("POST", ["catalogue"]) => Add<SslCatalogue>("catalogue", request, caller),
        ("POST", ["catalogue-item"]) => Add<SslItem>("catalogue-item", request, caller),
        ("POST", ["package"]) => Add<SslPackage>("package", request, caller),
        ("PUT", ["catalogue", _]) => Change<SslCatalogue>("catalogue", request, caller),
        ("PUT", ["catalogue-item", _]) => Change<SslItem>("catalogue-item", request, caller),
        ("PUT", ["package", _]) => Change<SslPackage>("package", request, caller),
        ("POST", ["annotation"]) => Annotate(request, caller),
        ("DELETE", ["annotation", _]) => Withdraw(request, caller),
        _ => throw FutRefusalException.Unknown(fhir: false),
    };

    public void List(string kind, int buyer, int item)
    {
        var url = $"{at.SslCatalogue}/{kind}/{store.NewId()}";
        store.Put(url, kind, Json(new SslListed(url, at.Party(buyer), at.Item(item))));
        events.Tell(kind == "black-list" ? "ssl-blackList" : "ssl-whiteList", "created", url);
    }

    private FutAnswer Annotations(FutRequest request)
    {
        var asked = Needs(request, "buyer").Query;
        return answers.All(store.Of("annotation").Where(one => one.Text("buyer") == asked["buyer"]
            && asked.GetValueOrDefault("catalogueItem", one.Text("catalogueItem")) == one.Text("catalogueItem")));
    }

    /// <summary>A buyer annotates an item; a draft until FUT makes it active, which the simulator does not.</summary>
    private FutAnswer Annotate(FutRequest request, FutCaller caller)
    {
        Allow(caller, "ssl_catalogue_annotator");
        var asked = SslAnswers.Read<SslAnnotation>(request).Deserialize<SslAnnotation>(SslWire.Json)!;
        if (asked.Buyer != at.Party(caller.Client.Party))
            throw FutRefusalException.Ssl(403, "wrong-party", "The annotation must be the caller's party's.", "buyer");
        Find(asked.CatalogueItem, "catalogue-item");
        return Added("annotation", Json(asked with { Status = "draft" }));
    }

    private FutAnswer Withdraw(FutRequest request, FutCaller caller)
    {
        Allow(caller, "ssl_catalogue_annotator");
        var annotation = Find(request.Url, "annotation");
        if (annotation.Text("buyer") != at.Party(caller.Client.Party))
            throw FutRefusalException.Ssl(403, "wrong-party", "The annotation is another buyer's.");
        if (annotation.Text("status") != "draft")
            throw FutRefusalException.Ssl(400, "invalid-input", "Only a draft can be deleted.", "status", annotation.Text("status"));
        store.Remove(annotation.Url);
        Tell("annotation", "deleted", annotation.Url);
        return new FutAnswer(204, null);
    }

    private FutAnswer Add<T>(string kind, FutRequest request, FutCaller caller)
    {
        Allow(caller, "ssl_catalogue_responsible");
        var body = SslAnswers.Read<T>(request);
        CheckOwn(body, caller);
        return Added(kind, body);
    }

    /// <summary>Stores a new resource; its id is ours.</summary>
    private FutAnswer Added(string kind, JsonObject body)
    {
        var url = $"{at.SslCatalogue}/{kind}/{store.NewId()}";
        body["id"] = url;
        Tell(kind, "created", url);
        return answers.One(store.Put(url, kind, body), 201);
    }

    private FutAnswer Change<T>(string kind, FutRequest request, FutCaller caller)
    {
        Allow(caller, "ssl_catalogue_responsible");
        var known = Find(request.Url, kind);
        CheckOwn(known.Body, caller);
        var to = answers.Written<T>(request, known);
        SslRules.CheckMembers(known.Body, to, [.. to.Select(member => member.Key).Except(["id", "catalogue", "seller"])]);
        if (SslRules.Same(known.Body, to))
            return answers.One(known);
        Tell(kind, "updated", known.Url);
        return answers.One(store.Put(known.Url, kind, to, answers.KeepsVersion(request)));
    }

    /// <summary>A catalogue is its seller's, and so is what is in it.</summary>
    private void CheckOwn(JsonObject body, FutCaller caller)
    {
        var catalogue = body["catalogue"] is { } of ? Find((string)of!, "catalogue").Body : body;
        if ((string?)catalogue["seller"] != at.Party(caller.Client.Party))
            throw FutRefusalException.Ssl(403, "wrong-party", "The catalogue is another seller's.");
    }

    /// <summary>There is no event for a package.</summary>
    private void Tell(string kind, string what, string url)
    {
        if (kind != "package")
            events.Tell(kind == "catalogue-item" ? "ssl-catalogueItem" : $"ssl-{kind}", what, url);
    }

    private FutAnswer Export(string catalogue) => FutAnswer.Ok(new JsonObject
    {
        ["catalogue"] = answers.Body(Find(catalogue)),
        ["items"] = new JsonArray([.. Of("catalogue-item", catalogue).Select(answers.Body)]),
        ["packages"] = new JsonArray([.. Of("package", catalogue).Select(answers.Body)]),
    });

    private FutAnswer Import(FutRequest request, FutCaller caller)
    {
        Allow(caller, "ssl_catalogue_responsible");
        var whole = SslAnswers.Read<SslWholeCatalogue>(request).Deserialize<SslWholeCatalogue>(SslWire.Json)!;
        var items = whole.Items.Select(item => item.Id).ToHashSet();
        SslImportProblem[] problems =
        [
            .. whole.Packages.SelectMany(package => package.Items.Where(one => !items.Contains(one.Item))
                .Select(one => new SslImportProblem(package.Id, $"unknown item {one.Item}"))),
            .. whole.Items.Where(item => item.Catalogue != whole.Catalogue.Id)
                .Select(item => new SslImportProblem(item.Id, "another catalogue")),
        ];
        if (problems.Length == 0)
        {
            store.Put(whole.Catalogue.Id, "catalogue", Json(whole.Catalogue));
            foreach (var item in whole.Items)
                store.Put(item.Id, "catalogue-item", Json(item));
            foreach (var package in whole.Packages)
                store.Put(package.Id, "package", Json(package));
            events.Tell("ssl-catalogue", "updated", whole.Catalogue.Id);
        }
        return FutAnswer.Of(new SslImportAnswer(problems));
    }

    private IEnumerable<FutEntry> Of(string kind, string catalogue) => store.Of(kind).Where(one => one.Text("catalogue") == catalogue);

    private IEnumerable<FutEntry> Where(string kind, FutRequest request) => store.Of(kind).Where(one => request.Query.All(asked =>
        asked.Key == "active" ? one.Body["active"]!.ToString() == asked.Value : one.Text(asked.Key) == asked.Value));

    private FutEntry Find(string url) => store.Find(url) ?? throw FutRefusalException.Unknown(fhir: false);

    private FutEntry Find(string url, string kind) => Find(url) is var found && found.Kind == kind
        ? found
        : throw FutRefusalException.Unknown(fhir: false);

    private static FutRequest Needs(FutRequest request, string name) => request.Query.ContainsKey(name)
        ? request
        : throw FutRefusalException.Ssl(400, "invalid-input", $"The parameter {name} is needed.", name, "missing");

    private static void Allow(FutCaller caller, string role)
    {
        if (!caller.May(role))
            throw FutRefusalException.Ssl(403, "wrong-party", "The caller's role may not change a catalogue.");
    }

    private static JsonObject Json<T>(T body)
    {
        var json = JsonSerializer.SerializeToNode(body, SslWire.Json)!.AsObject();
        json.Remove("x-future");
        return json;
    }
}

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
        ("PUT", ["catalogue-item", _]) => Change(request, caller),
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

    private FutAnswer Change(FutRequest request, FutCaller caller)
    {
        Allow(caller);
        var item = Find(request.Url);
        var to = answers.Written<SslItem>(request, item);
        SslRules.CheckMembers(item.Body, to, [.. to.Select(member => member.Key).Except(["id", "catalogue"])]);
        if (SslRules.Same(item.Body, to))
            return answers.One(item);
        events.Tell("ssl-catalogueItem", "updated", item.Url);
        return answers.One(store.Put(item.Url, "catalogue-item", to, answers.KeepsVersion(request)));
    }

    private FutAnswer Export(string catalogue) => FutAnswer.Ok(new JsonObject
    {
        ["catalogue"] = answers.Body(Find(catalogue)),
        ["items"] = new JsonArray([.. Of("catalogue-item", catalogue).Select(answers.Body)]),
        ["packages"] = new JsonArray([.. Of("package", catalogue).Select(answers.Body)]),
    });

    private FutAnswer Import(FutRequest request, FutCaller caller)
    {
        Allow(caller);
        var whole = SslAnswers.Read<SslWholeCatalogue>(request).Deserialize<SslWholeCatalogue>(SslWire.Json)!;
        var items = whole.Items.Select(item => item.Id).ToHashSet();
        SslImportProblem[] problems =
        [
            .. whole.Packages.SelectMany(package => package.Items.Where(one => !items.Contains(one.Item))
                .Select(one => new SslImportProblem(package.Id, $"unknown item {one.Item}"))),
            .. whole.Items.Where(item => item.Catalogue != whole.Catalogue.Id).Select(item => new SslImportProblem(item.Id, "another catalogue")),
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

    private static FutRequest Needs(FutRequest request, string name) => request.Query.ContainsKey(name)
        ? request
        : throw FutRefusalException.Ssl(400, "invalid-input", $"The parameter {name} is needed.", name, "missing");

    private static void Allow(FutCaller caller)
    {
        if (!caller.May("ssl_catalogue_responsible"))
            throw FutRefusalException.Ssl(403, "wrong-party", "The caller's role may not change a catalogue.");
    }

    private static JsonObject Json<T>(T body)
    {
        var json = JsonSerializer.SerializeToNode(body, SslWire.Json)!.AsObject();
        json.Remove("x-future");
        return json;
    }
}

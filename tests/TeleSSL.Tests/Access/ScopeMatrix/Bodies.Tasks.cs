namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Every step of every task on a device.</summary>
internal static partial class Bodies
{
    private const string OfTasks = """
        app-installation    {"app":"telma","version":"1.4.0","checklist":{}}
        delivery            {"step":"dispatched","carrier":"contractor-1"}
        delivery            {"step":"handed-over","receivedBy":"citizen","proof":"seen"}
        delivery            {"step":"failed","reason":"no-show"}
        delivery            {"step":"returned","location":"depot"}
        setup               {"checklist":{}}
        support             {"ticket":"T1"}
        replacement         {"by":"$reserved","reason":"r","carrier":"contractor-1"}
        repair              {"step":"sent","fault":"f","workshop":"workshop-1"}
        repair              {"step":"back","outcome":"no-fault"}
        update              {"app":"telma","version":"1.5.0"}
        takedown            {"step":"ordered","carrier":"contractor-1"}
        takedown            {"step":"picked-up","from":"citizen"}
        takedown            {"step":"arrived","location":"depot"}
        cleaning            {"protocol":"standard"}
        stock-control       {"step":"reserve","citizen":"$citizen","programme":"telekol"}
        stock-control       {"step":"release","reason":"r"}
        stock-control       {"step":"move","location":"depot"}
        stock-control       {"step":"transfer","unit":"ssl-fanoe","location":"depot"}
        stock-control       {"step":"hold","reason":"r"}
        stock-control       {"step":"test","passed":true}
        stock-control       {"step":"lost","reason":"r"}
        stock-control       {"step":"found","location":"depot"}
        stock-control       {"step":"retire","reason":"r"}
        stock-control       {"step":"reassign","programme":"telehjerte"}
        stock-control       {"step":"swap","with":"$reserved","reason":"other"}
        stock-control       {"step":"recall-closed","recall":"x","evidence":"e"}
        """;
}
